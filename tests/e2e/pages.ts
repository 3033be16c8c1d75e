/** Every kind of page, by its path: full ones, and those at the edge of what their kind shows. */
export const pages = {
  home: "/",
  overview: "/essays/furr-2005",
  "overview by claims": "/essays/furr-2005?rows=claims&centrality=4",
  "overview without a match": "/essays/furr-2005?rows=claims&type=quantity&section=introduction&modality=conjectured",
  "claim with both sides": "/essays/furr-2005/claims/22.1",
  "claim of a reported view": "/essays/furr-2005/claims/24.2",
  "claim of a disputed view": "/essays/furr-2005/claims/6.1",
  "first claim": "/essays/furr-2005/claims/1.1",
  question: "/essays/furr-2005/questions/order-00447-initiative",
  interpretation: "/essays/furr-2005/interpretations/getty",
  "interpretation without a position": "/essays/furr-2005/interpretations/russian-nationalist",
  reader: "/essays/furr-2005/read",
  coverage: "/essays/furr-2005/coverage",
  sources: "/essays/furr-2005/sources",
  "rests on": "/essays/furr-2005/rests-on",
  "rests on without Zhukov": "/essays/furr-2005/rests-on?through=zhukov",
  "rests on with all set aside":
    "/essays/furr-2005/rests-on?only=primary&kind=speech&kind=interview&kind=legislation&kind=memoir&kind=archival-document&kind=newspaper&kind=document-collection",
  "rests on without an unknown source": "/essays/furr-2005/rests-on?source=nowhere",
  source: "/essays/furr-2005/sources/zhukov-inoi-2003",
  "search before a query": "/search",
  search: "/search?q=Stalin",
  "search narrowed": "/search?q=Stalin&kind=position&stance=contests",
  "search corrected": "/search?q=constituton",
  "search in vain": "/search?q=xyzzyx+plugh",
  "search for an unknown kind": "/search?q=Stalin&kind=poem",
  "wrong address": "/nowhere",
  "wrong claim": "/essays/furr-2005/claims/99.9",
  "unknown filter": "/essays/furr-2005?stance=perhaps",
} as const;

/** Pages whose status is not 200. */
export const statuses: Partial<Record<keyof typeof pages, number>> = {
  "wrong address": 404,
  "wrong claim": 404,
  "unknown filter": 400,
  "rests on without an unknown source": 400,
  "search for an unknown kind": 400,
};
