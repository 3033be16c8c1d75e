declare module "edtf" {
  /** Parses an EDTF string of any level; throws a SyntaxError otherwise. */
  export default function edtf(value: string): object;
}
