/** A place in the document. */
export type Path = (string | number)[];

/** A broken rule: where in the document, and what to do about it. */
export type Finding = { path: Path; message: string };

/** Takes a broken rule down. */
export type Report = (path: Path, message: string) => void;
