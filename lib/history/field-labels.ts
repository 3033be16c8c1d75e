/** What the fields of a map’s entries are called on a page. What is not here is called as the file calls it. */
const labels: Record<string, string> = {
  asCited: "cited as",
  citedAs: "cited as",
  essayStance: "the essay’s stance",
  reportedThrough: "reported through",
  restsOn: "rests on",
  essaySays: "the essay says",
  record: "state of the record",
};

/** What the variables of a bibliographic record are called, where the standard’s own name is not a word. */
const variables: Record<string, string> = {
  type: "type of work",
  author: "authors",
  editor: "editors",
  issued: "date",
  "container-title": "stands in",
  "publisher-place": "place",
  note: "note of the record",
  number: "number of the work",
};

/** The order in which fields are read, whatever the order in which they are stored: what matters comes first. */
const order = [
  ...["term", "definition", "name", "variants", "title", "prompt", "background", "number", "gist"],
  ...["interpretation", "by", "date", "label", "citation", "source", "asCited", "locator", "locatorFrom", "signal"],
  ...["statement", "essaySays", "found", "claim", "hardening", "question", "between", "reason"],
  ...["type", "modality", "holder", "reportedThrough", "essayStance", "centrality"],
  ...["value", "stance", "kind", "summary", "provenance", "portrayal", "works", "csl", "citedAs", "record"],
  ...["claims", "opens", "questions", "evidence", "restsOn", "basis", "confidence"],
  ...["paragraph", "paragraphs", "from", "to", "anchor", "role", "born", "died", "note"],
];

const variableOrder = [
  ...["author", "editor", "title", "original-title", "container-title", "type", "edition", "volume", "issue"],
  ...["publisher-place", "publisher", "issued", "page", "archive", "archive_location", "language"],
];

const ranked = <Value>(entries: [string, Value][], ranks: readonly string[]): [string, Value][] => {
  const rank = ([field]: [string, Value]) => (ranks.includes(field) ? ranks.indexOf(field) : ranks.length);
  return entries.toSorted((a, b) => rank(a) - rank(b));
};

/** The name of a field. */
export const fieldLabel = (field: string): string => labels[field] ?? field;

/** The name of a variable of a record. */
export const variableLabel = (variable: string): string => variables[variable] ?? variable.replace(/[-_]/g, " ");

/** Fields in the order in which they are read. */
export const inOrder = <Value>(fields: [string, Value][]): [string, Value][] => ranked(fields, order);

/** Variables of a record in the order in which they are read. */
export const variablesInOrder = <Value>(entries: [string, Value][]): [string, Value][] =>
  ranked(entries, variableOrder);
