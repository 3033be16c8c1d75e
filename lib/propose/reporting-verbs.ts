import type { EssayStance } from "@/lib/claims/vocabulary";

/** What a verb of reporting says of the essay's stance to the view that it reports. */
export type ReportStance = Exclude<EssayStance, "own">;

/** A verb of saying, thinking or showing in the forms in which it reports a view. */
export type ReportingVerb = { forms: string; stance: ReportStance };

/** Verbs that grant what they report. */
const granting = [
  "notes?|noted",
  "shows?|showed|(?:has|have|had) shown",
  "demonstrate[sd]?",
  "proves?|proved",
  "points? out|pointed out",
  "establishe[sd]",
  "acknowledge[sd]?",
  "admit(?:s|ted)?",
  "concede[sd]?",
  "observe[sd]?",
  "(?:finds?|found)(?= that)",
  "reveal(?:s|ed)",
  "confirm(?:s|ed)",
  "reminds?|reminded",
];

/** Verbs that report and leave the view to its holder. */
const neutral = [
  "believe[sd]?",
  "thinks?|thought",
  "argue[sd]?",
  "conclude[sd]?",
  "maintain(?:s|ed)?",
  "(?:holds?|held)(?= that)",
  "contend(?:s|ed)?",
  "suggest(?:s|ed)?(?= that)",
  "writes?|wrote|(?:has|have|had) written",
  "state[sd]",
  "says?|said",
  "declare[sd]?",
  "insist(?:s|ed)?",
  "stresse[sd]|stress",
  "emphasi[sz]e[sd]?",
  "tells?|told",
  "aver(?:s|red)",
  "assert(?:s|ed)?",
  "explain(?:s|ed)?",
  "describe[sd]",
  "characteri[sz]e[sd]?",
  "summari[sz]e[sd]?",
  "remark(?:s|ed)",
  "report(?:s|ed)(?= that)",
  "announce[sd]",
  "warn(?:s|ed)",
  "complain(?:s|ed)",
  "replie[sd]|reply",
  "answer(?:s|ed)",
  "discount(?:s|ed)",
  "dismisse[sd]",
  "denie[sd]|deny",
  "reject(?:s|ed)?(?= (?:the|this|that|any))",
  "doubt(?:s|ed)",
  "criticize[sd]?|criticise[sd]?",
  "enumerate[sd]",
  "marvel(?:s|ed|led)?",
  "predict(?:s|ed)",
  "estimate[sd]",
  "cites? evidence|cited evidence",
  "judge[sd]",
  "regard(?:s|ed)",
  "considers?|considered",
  "call(?:s|ed) for",
  "urge[sd]",
  "recall(?:s|ed)",
  "testifie[sd]",
  "recommend(?:s|ed)",
  "refer(?:s|red)(?= (?:to|in))",
  "means?(?! to)|meant(?! to)",
  "(?:has|have|had) called",
  String.raw`puts? it(?=\s*(?:[,.:;]|["“«]|$))`,
];

/** Verbs that hold the view at a distance. */
const distancing = ["claim(?:s|ed)", "allege[sd]", "pretend(?:s|ed)?", "purport(?:s|ed)", "would have us believe"];

/** Verbs that bring in another's words without holding a view. */
export const quotingVerbs =
  "quotes?|quoted|cites?|cited|asks?|asked|puts?|put it|ends?|begins?|opens?|continues?|adds?|added|spoke|speaks?|spoken|uttered";

const verbs = (forms: readonly string[], stance: ReportStance): ReportingVerb[] =>
  forms.map((form) => ({ forms: form, stance }));

/** Every verb that reports a view. */
export const reportingVerbs: readonly ReportingVerb[] = [
  ...verbs(granting, "endorses"),
  ...verbs(neutral, "reports"),
  ...verbs(distancing, "disputes"),
];
