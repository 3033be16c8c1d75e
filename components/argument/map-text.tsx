type Props = {
  x: number;
  /** Of the first line's top. */
  y: number;
  lines: readonly string[];
  size: number;
  line: number;
  className: string;
  /** What is set in bold at the beginning of the first line. */
  lead?: string;
};

/** Lines of text one under the other. */
export function MapText({ x, y, lines, size, line, className, lead }: Props) {
  if (lines.length === 0) return null;
  return (
    <text className={className} fontSize={size}>
      {lines.map((text, at) => {
        const bold = at === 0 && lead && text.startsWith(lead) ? lead : "";
        return (
          <tspan key={at} x={x} y={Math.round(y + at * line + size)}>
            {bold && <tspan className="lead">{bold}</tspan>}
            {text.slice(bold.length)}
            {at < lines.length - 1 && " "}
          </tspan>
        );
      })}
    </text>
  );
}
