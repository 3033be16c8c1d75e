import { interpretationPath, personPath } from "@/lib/addresses";
import type { Holder } from "@/lib/claims/claim";

/** Whose view it is, an interpretation’s or a person’s, with the way to their page. */
export function HolderName({ slug, holder: { key, kind, name } }: { slug: string; holder: Holder }) {
  const path = kind === "person" ? personPath(slug, key) : interpretationPath(slug, key);
  return (
    <a href={path} className="quiet-link small-caps">
      {name}
    </a>
  );
}
