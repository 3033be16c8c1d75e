const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** How much of the essay's map names somebody or something: “12 claims, 9 paragraphs”. */
export function namedWords({ claims, paragraphs }: { claims: number; paragraphs: number }): string {
  if (claims + paragraphs === 0) return "named in no claim and no paragraph";
  const parts = [
    claims > 0 && counted(claims, "claim", "claims"),
    paragraphs > 0 && counted(paragraphs, "paragraph", "paragraphs"),
  ];
  return parts.filter(Boolean).join(", ");
}
