/** `own-work` as a type, from `ownWork`. */
type Kebab<Text extends string> = Text extends `${infer Head}${infer Tail}`
  ? Tail extends Uncapitalize<Tail>
    ? `${Uncapitalize<Head>}${Kebab<Tail>}`
    : `${Uncapitalize<Head>}-${Kebab<Tail>}`
  : Text;

/** `ownWork` as a type, from `own-work`. */
type Camel<Text extends string> = Text extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Text;

/** A vocabulary's word from the database client's name for it: Prisma's enums cannot hold hyphens. */
export function fromDb<Name extends string>(name: Name): Kebab<Name> {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) as Kebab<Name>;
}

/** The database client's name for a vocabulary's word. */
export function toDb<Word extends string>(word: Word): Camel<Word> {
  return word.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()) as Camel<Word>;
}
