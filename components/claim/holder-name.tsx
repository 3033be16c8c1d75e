import { interpretationPath } from "@/lib/addresses";
import type { Holder } from "@/lib/claims/claim";

/** Whose view it is: an interpretation, linked, or a person. */
export function HolderName({ slug, holder }: { slug: string; holder: Holder }) {
  if (holder.kind === "person") return <span className="small-caps">{holder.name}</span>;
  return (
    <a href={interpretationPath(slug, holder.key)} className="quiet-link small-caps">
      {holder.name}
    </a>
  );
}
