const button = "min-h-[1.6rem] min-w-[1.6rem] rounded-[3px] border border-edge bg-leaf px-2 text-ink";

/** Downloads of the map; and, where a script runs, its size and a picture of points. */
export function MapTools({ svgPath, name }: { svgPath: string /** Of the picture's file. */; name: string }) {
  return (
    <div className="sans mb-2 flex flex-wrap items-center gap-x-5 gap-y-2 text-small text-soft no-print">
      <div id="map-tools" hidden className="map-sizes">
        <button type="button" data-size="out" className={button} aria-label="Smaller">
          −
        </button>
        <button type="button" data-size="in" className={button} aria-label="Larger">
          +
        </button>
        <button type="button" data-size="fit" className={button}>
          Fit
        </button>
        <button type="button" data-size="natural" className={button}>
          Natural size
        </button>
        <span id="map-size" role="status" className="tabular-nums">
          100 %
        </span>
      </div>
      <p className="flex flex-wrap gap-x-4">
        <a href={svgPath} download className="inline-block py-0.5">
          Download as SVG
        </a>
        <button
          type="button"
          hidden
          id="map-png"
          data-svg={svgPath}
          data-name={name}
          className="underline decoration-edge"
        >
          Download as PNG
        </button>
      </p>
      <p id="map-keys" hidden className="text-faint">
        Arrow keys go along the lines, Enter opens, + and − size, drag to move.
      </p>
    </div>
  );
}
