import { type About, aboutParameters } from "@/lib/annotations/about";
import { glossAnchor } from "@/lib/gloss/gloss";

/** Addresses of the pages: the one place that knows them. */
export const essayPath = (slug: string) => `/essays/${slug}`;
/** What the cards of the matrix say, as data; the revision makes a new address of changed data. */
export const cellPositionsPath = (slug: string, revision: number) =>
  `${essayPath(slug)}/cell-positions?revision=${revision}`;
export const readPath = (slug: string, paragraph?: number) =>
  `${essayPath(slug)}/read${paragraph ? `#p${paragraph}` : ""}`;
/** The passage of a claim in the reader. */
export const passagePath = (slug: string, claim: string) => `${essayPath(slug)}/read#c${claim}`;
export const claimPath = (slug: string, claim: string) => `${essayPath(slug)}/claims/${claim}`;
export const questionPath = (slug: string, question: string) => `${essayPath(slug)}/questions/${question}`;
export const interpretationPath = (slug: string, interpretation: string) =>
  `${essayPath(slug)}/interpretations/${interpretation}`;
export const comparePath = (slug: string) => `${essayPath(slug)}/compare`;
export const compareFilePath = (slug: string, format: "csv" | "markdown") => `${comparePath(slug)}/${format}`;
/** What the essay rests on, with sources set aside or not. */
export const restsOnPath = (slug: string) => `${essayPath(slug)}/rests-on`;
/** The essay's inferences as a map. */
export const argumentPath = (slug: string) => `${essayPath(slug)}/argument`;
/** The same map as an SVG file, with the same parameters. */
export const argumentSvgPath = (slug: string) => `${argumentPath(slug)}/svg`;
export const timelinePath = (slug: string) => `${essayPath(slug)}/timeline`;
export const peoplePath = (slug: string) => `${essayPath(slug)}/people`;
export const personPath = (slug: string, person: string) => `${peoplePath(slug)}/${person}`;
/** The glossary, or the entry of a term in it. */
export const glossaryPath = (slug: string, term?: string) =>
  `${essayPath(slug)}/glossary${term ? `#${termAnchor(term)}` : ""}`;
/** The id under which a term stands in the glossary. */
export const termAnchor = (term: string) => glossAnchor({ kind: "term", key: term });
export const coveragePath = (slug: string) => `${essayPath(slug)}/coverage`;
export const sourcesPath = (slug: string) => `${essayPath(slug)}/sources`;
export const sourcePath = (slug: string, source: string) => `${sourcesPath(slug)}/${source}`;
/** The keys of all sources with their names, as data. */
export const sourceKeysPath = (slug: string) => `${essayPath(slug)}/source-keys`;
export const sourceFilePath = (slug: string, source: string, format: "bibtex" | "ris" | "csl") =>
  `${sourcePath(slug, source)}/${format}`;
/** A citation with the checks of it. */
export const citationPath = (slug: string, citation: string) => `${essayPath(slug)}/citations/${citation}`;
/** What became of an entry of the map: a collection of the debate-map file, and the entry’s key in it. */
export const historyPath = (slug: string, collection: string, key: string) =>
  `${essayPath(slug)}/history/${collection}/${encodeURIComponent(key)}`;
/** Forms that propose a change of the map. */
export const proposePositionPath = (slug: string, on: "claim" | "question", key: string) =>
  `${essayPath(slug)}/propose/position?${on}=${key}`;
export const proposeCorrectionPath = (slug: string, claim: string) =>
  `${essayPath(slug)}/propose/correction?claim=${claim}`;
export const proposeSourcePath = (slug: string) => `${essayPath(slug)}/propose/source`;
/** A proposal as its author and its readers see it, and as an editor decides it. */
export const proposalPath = (slug: string, id: string) => `${essayPath(slug)}/proposals/${id}`;
export const deskProposalsPath = "/desk/proposals";
export const deskProposalPath = (id: string) => `${deskProposalsPath}/${id}`;
export const ownProposalsPath = "/account/proposals";
/** An annotation with its thread. */
export const annotationPath = (slug: string, id: string) => `${essayPath(slug)}/annotations/${id}`;
/** The notes on something, or all of an essay's. */
export const annotationsPath = (slug: string, about?: About) =>
  `${essayPath(slug)}/annotations${about ? `?${aboutParameters(about)}` : ""}`;
/** Notes that have lost what they were about. */
export const orphansPath = (slug: string) => `${essayPath(slug)}/annotations?orphans=yes`;
/** Where a note on something is written. */
export const newAnnotationPath = (slug: string, about: About) =>
  `${essayPath(slug)}/annotations/new?${aboutParameters(about)}`;
/** Notes as W3C Web Annotations: those on something, or one. */
export const annotationsFilePath = (slug: string, about?: About) =>
  `${essayPath(slug)}/annotations/jsonld${about ? `?${aboutParameters(about)}` : ""}`;
export const annotationFilePath = (slug: string, id: string) => `${annotationPath(slug, id)}/jsonld`;
/** The latest public annotations, for feed readers. */
export const annotationFeedPath = (slug: string) => `${essayPath(slug)}/annotations/feed`;
/** The notes of whoever asks, as a file, with the filters of the notebook's page. */
export const notebookFilePath = (format: "markdown" | "csv" | "jsonld", query: string) => `/notebook/${format}${query}`;
export const searchPath = "/search";
export const suggestionsPath = `${searchPath}/suggestions`;
/** What a member says of themselves, and their public notes. */
export const scholarPath = (id: string) => `/scholars/${id}`;
export const accountPath = "/account";
/** Where a member asks for another role. */
export const roleRequestPath = "/account/role";
export const signInPath = (to: string) => `/account/sign-in?to=${encodeURIComponent(to)}`;
/** Where the second factor is given, and where to go on then. */
export const secondFactorPath = (to: string) => `/account/second-factor?to=${encodeURIComponent(to)}`;
export const deskPath = "/desk";
export const roleRequestsPath = `${deskPath}/role-requests`;
/** The members of this installation, or one of them. */
export const membersPath = (id?: string) => `${deskPath}/members${id ? `/${id}` : ""}`;
/** The groups of whoever asks. */
export const groupsPath = "/groups";
export const newGroupPath = `${groupsPath}/new`;
/** A group, with the latest of its notes. */
export const groupPath = (id: string) => `${groupsPath}/${id}`;
export const groupMembersPath = (id: string) => `${groupPath(id)}/members`;
export const groupInvitationsPath = (id: string) => `${groupPath(id)}/invitations`;
export const groupModerationPath = (id: string) => `${groupPath(id)}/moderation`;
export const groupSettingsPath = (id: string) => `${groupPath(id)}/settings`;
/** Where a link of invitation leads. */
export const joinPath = (token: string) => `${groupsPath}/join/${token}`;
/** Where a reader reports a note, and a moderator hides it. */
export const reportPath = (slug: string, id: string) => `${annotationPath(slug, id)}/report`;
export const hidePath = (slug: string, id: string) => `${annotationPath(slug, id)}/hide`;
/** What waits for the moderators. */
export const moderationPath = "/desk/moderation";
/** Who is barred from signing in, or where somebody is barred. */
export const bansPath = (id?: string) => `/desk/bans${id ? `/${id}` : ""}`;
/** The texts of the essays, as editors keep them. */
export const deskTextsPath = `${deskPath}/texts`;
export const deskTextPath = (slug: string) => `${deskTextsPath}/${slug}`;
export const settingsPath = "/desk/settings";
/** What was done with power over others. */
export const logPath = "/desk/log";
