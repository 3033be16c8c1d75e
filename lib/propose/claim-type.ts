import type { ClaimType } from "@/lib/claims/vocabulary";

/** Words by which a sentence shows what kind of assertion it makes; the first kind that fits is taken. */
const cues: [ClaimType, RegExp][] = [
  [
    "method",
    /\b(?:this|the present) (?:essay|article|paper|study|chapter)\b|\bI have (?:used|tried|put|employed|outlined|relied)\b|\bmy (?:sources|argument|purpose|aim)\b/iu,
  ],
  [
    "counterfactual",
    /\bwould (?:not |never |probably |surely |also )*have \w+|\bhad \w+ (?:not )?\w+, .* would\b|\bif .* had .* would\b/iu,
  ],
  [
    "historiography",
    /\b(?:historians?|historiograph\w+|scholar(?:s|ship)|paradigms?|interpretations?|research(?:ers)?|literature|archiv(?:al|es))\b/iu,
  ],
  [
    "motive",
    /\b(?:in order to|wanted|want(?:s)? to|intend(?:s|ed)?|sought to|hop(?:ed|ing) to|fear(?:s|ed)|motives?|purpose|aims?|aimed|determined to|unwilling)\b/iu,
  ],
  [
    "cause",
    /\b(?:because|caused?|led to|as a result|resulted|due to|therefore|thanks to|owing to|consequen\w+|brought about)\b/iu,
  ],
  [
    "quantity",
    /\b(?:\d{1,3}(?:,\d{3})+|\d+%|\d+ per ?cent|thousands|millions|hundreds|dozens|majority|half of|two[- ]thirds|one[- ]third|a quarter of)\b/iu,
  ],
  [
    "evaluation",
    /\b(?:should|ought|best|worst|important|serious|success|failure|failed|great(?:er|est)?|democratic|unjust|just|clearly|most \w+|harsh|prudent)\b/iu,
  ],
];

/** What kind of assertion a sentence makes, by its words; an event where nothing says otherwise. */
export function claimTypeOf(sentence: string): { value: ClaimType; confidence: number; reason: string } {
  for (const [value, words] of cues) {
    const found = words.exec(sentence)?.[0];
    if (found) return { value, confidence: 0.5, reason: `the words “${firstWords(found)}”` };
  }
  return { value: "event", confidence: 0.4, reason: "none of its words names another type" };
}

/** No more words than an anchor would show. */
const firstWords = (found: string): string => {
  const words = found.trim().split(/\s+/u);
  return words.length > 4 ? `${words.slice(0, 4).join(" ")} …` : words.join(" ");
};
