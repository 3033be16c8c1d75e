declare module "@citation-js/core" {
  /** Records in CSL-JSON and the formats that the registered plugins write. */
  export class Cite {
    constructor(data: readonly object[], options?: { forceType?: string });
    format(
      format: "bibliography",
      options: { style: string; lang: string; format: "html"; asEntryArray: true },
    ): [id: string, entry: string][];
    format(format: "citation", options: { style: string; lang: string; format: "html" }): string;
    format(format: "ris", options: { format: "object" }): Record<string, string | string[]>[];
    format(format: "bibtex"): string;
  }

  type CslConfig = { styles: { add(name: string, xml: string): void } };
  type BibtexConfig = {
    format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean };
    types: { bibtex: { target: Record<string, string> } };
  };

  export const plugins: {
    input: {
      chain(text: string, options: { forceType: string; generateGraph: boolean }): Record<string, unknown>[];
    };
    config: { get(plugin: "@csl"): CslConfig; get(plugin: "@bibtex"): BibtexConfig };
  };
}

declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-csl";
declare module "@citation-js/plugin-ris";
