import "server-only";
import { headers } from "next/headers";
import { cache } from "react";
import { actorOf } from "./session";

/** Who asks for the page that is being rendered; read once for each request. */
export const currentActor = cache(async () => actorOf(await headers()));
