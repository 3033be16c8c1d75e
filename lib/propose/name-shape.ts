/** Small words that stand before a family name and belong to it: de la Mare, Van der Berg. As a regular expression. */
export const particle = "(?:[Vv]an|[Vv]on|[Dd]e|[Dd]er|[Dd]en|[Dd]u|[Dd]i|[Dd]a|[Dd]ella|[Ll]a|[Ll]e|[Ee]l|al|ibn)";

/** A family name with its particles; “den” and the like begin none. */
export const surname = String.raw`(?:(?!den\s)${particle}\s+(?:${particle}\s+){0,2})?\p{Lu}[\p{L}\p{M}'’-]*\p{L}`;

/** A name: initials or given names, and the family name. */
export const fullName = String.raw`(?:(?:\p{Lu}\.\s?){1,4}|(?:\p{Lu}[\p{L}\p{M}'’-]*\s+){0,2})${surname}`;

/** A name that owns nothing: “Smith's claims” are things, and no report. */
export const bearer = `${fullName}(?<!['’]s)`;
