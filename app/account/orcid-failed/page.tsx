import { type SearchParams, searchParam } from "@/app/search-param";
import { ProblemPage } from "@/components/layout/problem-page";
import { httpStatus } from "@/lib/errors";
import { setResponseStatus } from "@/lib/exchange";

export const metadata = { title: "ORCID", robots: { index: false } };

/** What went wrong, by Better Auth’s words for it; anything else in general ones. */
const sentences: Record<string, string> = {
  access_denied: "You did not allow it at ORCID. Nothing was changed.",
  account_already_linked_to_different_user: "This ORCID iD belongs to another account here.",
  banned: "This account cannot be used. Write to the administrator of this installation.",
  BANNED_USER: "This account cannot be used. Write to the administrator of this installation.",
};

export default async function Page({ searchParams }: { searchParams: SearchParams }) {
  const error = (await searchParam(searchParams, "error")) ?? "";
  setResponseStatus(httpStatus.invalid);
  const sentence = Object.hasOwn(sentences, error) ? sentences[error] : undefined;
  return (
    <ProblemPage
      title="ORCID did not let you in"
      sentence={sentence ?? "The answer from ORCID did not fit what was asked, or came too late. Try again."}
      way={{ href: "/account/sign-in", label: "To signing in" }}
    />
  );
}
