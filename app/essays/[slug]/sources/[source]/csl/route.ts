import type { SourceProps } from "../load-source";
import { recordResponse } from "../record-response";

export function GET(_request: Request, props: SourceProps): Promise<Response> {
  return recordResponse(props, "csl");
}
