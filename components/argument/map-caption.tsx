import { wrapText } from "@/lib/argument/text-lines";
import { MapText } from "./map-text";
import { textSizes } from "./node-text";

/** The widest that lines beneath a map become, and the room around them, in pixels. */
const widest = 820;
const margin = 14;
const apart = 6;

/** Paragraphs beneath a map, in lines that fit, with the top of each. */
export type CaptionText = { paragraphs: { lines: string[]; top: number }[]; width: number; height: number };

/**
 * Sets the caption of a map that is `width` pixels wide.
 * @param wider as for nodeText
 */
export function captionText(paragraphs: readonly string[], width: number, wider: number): CaptionText {
  const { size, line } = textSizes.body;
  const room = Math.min(Math.max(width, widest / 2) - 2 * margin, widest);
  let top = apart;
  const set = paragraphs.map((words) => {
    const lines = wrapText(words, room / wider, size);
    const paragraph = { lines, top };
    top += lines.length * line + apart;
    return paragraph;
  });
  return { paragraphs: set, width: Math.max(width, room + 2 * margin), height: top + margin };
}

/** The caption of a map in a file, of which the first paragraph is the title. */
export function MapCaption({ text, top }: { text: CaptionText; top: number }) {
  return (
    <g className="caption">
      {text.paragraphs.map(({ lines, top: own }, at) => (
        <MapText
          key={own}
          x={margin}
          y={top + own}
          lines={lines}
          {...textSizes.body}
          className={at === 0 ? "title" : "small"}
        />
      ))}
    </g>
  );
}
