/** What can be shown and hidden; each is a class of elements that the stylesheet hides while its box is not ticked. */
const layers = [
  { key: "claims", label: "claims", shown: true },
  { key: "glosses", label: "citations, people, terms", shown: true },
  { key: "notes", label: "notes of members", shown: true },
  { key: "margin", label: "margin", shown: true },
  { key: "gists", label: "gists", shown: false },
] as const;

/** Boxes that show and hide the layers of the page, without a script. */
export function Layers() {
  return (
    <fieldset className="layers sans no-print">
      <legend className="sr-only">What stands on the page</legend>
      <span aria-hidden="true">Show</span>
      {layers.map(({ key, label, shown }) => (
        <label key={key}>
          <input type="checkbox" id={`layer-${key}`} defaultChecked={shown} autoComplete="off" /> {label}
        </label>
      ))}
    </fieldset>
  );
}
