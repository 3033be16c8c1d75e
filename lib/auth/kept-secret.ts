import "server-only";
import { createHash } from "node:crypto";
import { symmetricDecrypt, symmetricEncrypt } from "better-auth/crypto";
import { database } from "@/lib/db/client";
import { authSecret } from "@/lib/env";

/** What is shown to a member after a form was taken: the next page asks for it by its topic. */
export type SecretTopic = "second factor" | "spare codes" | `link for ${string}`;

/** How long it waits to be shown, in milliseconds: a quarter of an hour. */
const kept = 15 * 60 * 1000;

const idOf = (memberId: string, topic: SecretTopic): string =>
  `kept-${createHash("sha256").update(`${memberId} ${topic}`).digest("base64url")}`;

/** Keeps something for a member, encrypted with the installation’s secret. What was kept under the topic before goes. */
export async function keepSecret(memberId: string, topic: SecretTopic, text: string): Promise<void> {
  const id = idOf(memberId, topic);
  const value = await symmetricEncrypt({ key: authSecret(), data: text });
  const expiresAt = new Date(Date.now() + kept);
  await database().verification.upsert({
    where: { id },
    create: { id, identifier: "kept secret", value, expiresAt },
    update: { value, expiresAt },
  });
}

/** What is kept for a member; null where there is nothing, or no longer. */
export async function readSecret(memberId: string, topic: SecretTopic): Promise<string | null> {
  const row = await database().verification.findFirst({
    where: { id: idOf(memberId, topic), expiresAt: { gt: new Date() } },
    select: { value: true },
  });
  return row ? symmetricDecrypt({ key: authSecret(), data: row.value }) : null;
}

/** The same, and it is kept no longer: who reads it first is the only one. */
export async function takeSecret(memberId: string, topic: SecretTopic): Promise<string | null> {
  const text = await readSecret(memberId, topic);
  const { count } = await database().verification.deleteMany({ where: { id: idOf(memberId, topic) } });
  return count === 1 ? text : null;
}
