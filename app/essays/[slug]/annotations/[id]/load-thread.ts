import { readThread } from "@/lib/annotations/queries";
import { currentActor } from "@/lib/auth/current-actor";
import { findEssay } from "@/lib/essays/queries";

export type ThreadProps = { params: Promise<{ slug: string; id: string }> };

/**
 * The note behind an address, with its thread, as far as whoever asks may read it.
 * @throws AppError `not_found`
 */
export async function loadThread({ params }: ThreadProps) {
  const { slug, id } = await params;
  const actor = await currentActor();
  const essay = await findEssay(actor, slug);
  return { actor, essay, ...(await readThread(actor, essay, id)) };
}
