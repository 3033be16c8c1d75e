import { claimPath } from "@/lib/addresses";

/** Numbers of claims, each the way to its page. Nothing where there are none. */
export function ClaimLinks({ slug, claims }: { slug: string; claims: readonly string[] }) {
  if (claims.length === 0) return null;
  return (
    <p className="sans mt-0.5 flex flex-wrap items-baseline gap-x-3 text-small text-faint">
      {claims.length === 1 ? "Claim" : "Claims"}
      {claims.map((claim) => (
        <a key={claim} href={claimPath(slug, claim)} className="quiet-link min-w-7 py-0.5">
          {claim}
        </a>
      ))}
    </p>
  );
}
