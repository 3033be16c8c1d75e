import { z } from "zod";
import { AppError } from "./errors";

const envSchema = z.object({
  DATABASE_URL: z
    .url({
      protocol: /^postgres(ql)?$/,
      abort: true,
      error: "DATABASE_URL must look like postgresql://user:password@host:5432/name.",
    })
    .refine((url) => new URL(url).hostname !== "", {
      error: "DATABASE_URL names no host: write it as postgresql://user:password@host:5432/name.",
    })
    .optional(),
  SITE_URL: z
    .url({
      protocol: /^https?$/,
      error: "SITE_URL must be the public address of this installation, such as https://example.org.",
    })
    .optional(),
  AUTH_SECRET: z
    .string()
    .min(32, { error: "AUTH_SECRET must have 32 characters or more: make one with `openssl rand -base64 32`." })
    .optional(),
  SMTP_URL: z
    .url({
      protocol: /^smtps?$/,
      error: "SMTP_URL must look like smtps://user:password@mail.example.org:465.",
    })
    .optional(),
  MAIL_FROM: z.string().optional(),
  ORCID_CLIENT_ID: z.string().optional(),
  ORCID_CLIENT_SECRET: z.string().optional(),
  ORCID_ISSUER: z
    .url({ protocol: /^https?$/, error: "ORCID_ISSUER must be an address such as https://orcid.org." })
    .default("https://orcid.org"),
  TRUSTED_PROXIES: z.coerce
    .number({ error: "TRUSTED_PROXIES must be the number of proxies in front of this server, such as 1." })
    .int()
    .min(0)
    .max(10)
    .default(0),
  NODE_ENV: z.enum(["development", "production", "test"]).default("production"),
});

/** The process's settings. The only place that reads `process.env` inside the application. */
export type Env = z.infer<typeof envSchema>;

/**
 * Parses settings.
 * @throws AppError `invalid`, naming the variable and the mend.
 */
export function parseEnv(variables: Record<string, string | undefined>): Env {
  const present = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value !== ""),
  );
  const result = envSchema.safeParse(present);
  if (result.success) return result.data;
  throw new AppError("invalid", result.error.issues.map((issue) => issue.message).join(" "));
}

/** The settings of this process, read anew at each call so that a test can set them. */
export const env = (): Env => parseEnv(process.env);

/**
 * The connection string.
 * @throws AppError `unavailable` when none is set: `npm start` sets it for the embedded server.
 */
export function databaseUrl(): string {
  const url = env().DATABASE_URL;
  if (url) return url;
  throw new AppError(
    "unavailable",
    "DATABASE_URL is not set: start with `npm start`, or set it to a PostgreSQL server.",
  );
}

/**
 * The secret with which sessions are signed.
 * @throws AppError `unavailable` when none is set: `npm start` makes one in the data folder.
 */
export function authSecret(): string {
  const secret = env().AUTH_SECRET;
  if (secret) return secret;
  throw new AppError(
    "unavailable",
    "AUTH_SECRET is not set: start with `npm start`, or set it to 32 random characters.",
  );
}
