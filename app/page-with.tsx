import type { Metadata } from "next";
import { unstable_rethrow } from "next/navigation";
import type { ReactNode } from "react";
import { ProblemPage } from "@/components/layout/problem-page";
import { accountPath, signInPath } from "@/lib/addresses";
import { AppError, httpStatus } from "@/lib/errors";
import { requestedAddress, setResponseStatus } from "@/lib/exchange";

/** What a page says instead of its content. */
type Problem = { status: number; title: string; sentence: string; way?: { href: string; label: string } };

const titles: Partial<Record<AppError["code"], string>> = {
  not_found: "Not found",
  unauthenticated: "For members",
  invalid: "This address asks for something that is not there",
};

/**
 * Where settings in the address were refused: the same page without them. For a visitor: signing in, and then here. For a
 * member whose role does not reach: their account, where another is asked for. */
function wayOn({ code }: AppError): Problem["way"] {
  const address = requestedAddress();
  if (code === "unauthenticated") return { href: signInPath(address ?? "/"), label: "Sign in" };
  if (code === "forbidden") return { href: accountPath, label: "Your account" };
  const path = address?.split("?")[0];
  return code === "invalid" && path ? { href: path, label: "Open this page without these settings" } : undefined;
}

function problemOf(error: unknown): Problem {
  if (error instanceof AppError) {
    return {
      way: wayOn(error),
      status: httpStatus[error.code],
      title: titles[error.code] ?? "This cannot be shown",
      sentence: error.message,
    };
  }
  const sentence =
    "This page could not be made. It is our fault, not yours, and nothing was changed. Try again in a moment.";
  return { status: 500, title: "Something went wrong", sentence };
}

/**
 * A page from what `load` reads. What goes wrong there becomes a page that says so, rendered on the server and with
 * its status: an expected failure (a wrong slug, an unknown filter) in its own words, any other in general ones, and
 * once in the log. What goes wrong while rendering is the error page's.
 */
export async function pageWith<Data>(load: () => Promise<Data>, render: (data: Data) => ReactNode): Promise<ReactNode> {
  let data: Data;
  try {
    data = await load();
  } catch (error) {
    unstable_rethrow(error);
    if (!(error instanceof AppError)) console.error(error);
    const { status, title, sentence, way } = problemOf(error);
    setResponseStatus(status);
    return <ProblemPage title={title} sentence={sentence} way={way} />;
  }
  return render(data);
}

/** The metadata of the same page; for a failure its title, and word to search engines to leave it out. */
export async function metadataWith<Data>(
  load: () => Promise<Data>,
  toMetadata: (data: Data) => Metadata,
): Promise<Metadata> {
  try {
    return toMetadata(await load());
  } catch (error) {
    unstable_rethrow(error);
    return { title: problemOf(error).title, robots: { index: false } };
  }
}
