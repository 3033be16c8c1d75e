import { sourceFilePath } from "@/lib/addresses";
import { type RecordFormat, recordFormats } from "@/lib/sources/record-formats";
import type { SourcePage } from "@/lib/sources/source";

const formats = Object.keys(recordFormats) as RecordFormat[];

/** The record for reference managers: to read and copy here, or to download. */
export function RecordFiles({ slug, source }: { slug: string; source: SourcePage }) {
  return (
    <div className="no-print">
      {formats.map((format) => {
        const { label, extension } = recordFormats[format];
        return (
          <details key={format} className="border-t border-dotted border-rule py-1.5">
            <summary className="sans py-0.5 text-medium text-soft hover:text-ink">{label}</summary>
            <pre className="my-2 rounded-[3px] border border-rule bg-leaf p-3 font-mono text-tiny leading-normal whitespace-pre-wrap break-words select-all">
              {source.formatted[format]}
            </pre>
            <p className="sans mb-1 text-small">
              <a href={sourceFilePath(slug, source.key, format)} download className="text-link">
                Download {source.key}.{extension}
              </a>
            </p>
          </details>
        );
      })}
    </div>
  );
}
