declare module "edtf" {
  /**
   * Parses an EDTF string of any level; throws a SyntaxError otherwise. `min` and `max` are the first and the last
   * millisecond in UTC, infinite where the date is open.
   */
  export default function edtf(value: string): { min: unknown; max: unknown };
}
