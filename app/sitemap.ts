import type { MetadataRoute } from "next";
import { visitor } from "@/lib/auth/actor";
import { listAddresses } from "@/lib/essays/queries";
import { absoluteUrl } from "@/lib/site";

export const dynamic = "force-dynamic";

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const addresses = await listAddresses(visitor);
  return [
    { url: absoluteUrl("/") },
    ...addresses.map(({ path, changed }) => ({ url: absoluteUrl(path), lastModified: changed })),
  ];
}
