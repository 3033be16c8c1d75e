import { Prisma } from "./generated/client";

/** Whether the database refused a row because another has what must be its own (Prisma’s P2002). */
export const isTaken = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
