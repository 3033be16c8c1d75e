import { describe, expect, test } from "vitest";
import { databaseUrl, env, parseEnv } from "@/lib/env";

const likeThis = "DATABASE_URL must look like postgresql://user:password@host:5432/name.";
const noHost = "DATABASE_URL names no host: write it as postgresql://user:password@host:5432/name.";
const siteUrl = "SITE_URL must be the public address of this installation, such as https://example.org.";

const authSecretLength = "AUTH_SECRET must have 32 characters or more: make one with `openssl rand -base64 32`.";
const smtpUrl = "SMTP_URL must look like smtps://user:password@mail.example.org:465.";

describe("parseEnv", () => {
  test.each([
    ["postgresql://user:secret@localhost:5432/name"],
    ["postgres://localhost/name"],
    ["postgresql://user@[::1]:5432/name?sslmode=require"],
    ["postgresql://user:p%40ss@db.example.org/name"],
  ])("takes %s", (DATABASE_URL) => {
    expect(parseEnv({ DATABASE_URL }).DATABASE_URL).toBe(DATABASE_URL);
  });

  test.each([
    ["DATABASE_URL", "nonsense", likeThis],
    ["DATABASE_URL", "mysql://localhost/name", likeThis],
    ["DATABASE_URL", "localhost:5432/name", likeThis],
    ["DATABASE_URL", "postgresql:///name", noHost],
    ["DATABASE_URL", "postgresql://user:secret@/name", likeThis],
    ["SITE_URL", "example.org", siteUrl],
    ["SITE_URL", "javascript:alert(1)", siteUrl],
    ["SITE_URL", "ftp://example.org", siteUrl],
    ["AUTH_SECRET", "short", authSecretLength],
    ["SMTP_URL", "mail.example.org", smtpUrl],
  ])("refuses %s=%s in one sentence", (name, value, message) => {
    expect(() => parseEnv({ [name]: value })).toThrow(expect.objectContaining({ code: "invalid", message }));
  });

  test("tells of everything that is wrong at once", () => {
    expect(() => parseEnv({ DATABASE_URL: "nonsense", SITE_URL: "nonsense" })).toThrow(`${likeThis} ${siteUrl}`);
  });

  test("takes an empty variable for one that is not set", () => {
    expect(parseEnv({ DATABASE_URL: "", SITE_URL: "", NODE_ENV: "", TRUSTED_PROXIES: "" })).toEqual({
      NODE_ENV: "production",
      ORCID_ISSUER: "https://orcid.org",
      TRUSTED_PROXIES: 0,
    });
  });

  test("ignores what is not its own", () => {
    expect(parseEnv({ PATH: "/bin" })).not.toHaveProperty("PATH");
  });
});

test("the settings are those of this process", () => {
  expect(env().NODE_ENV).toBe("test");
});

test("without a database the sentence says how to get one", () => {
  expect(() => databaseUrl()).toThrow(
    expect.objectContaining({ code: "unavailable", message: expect.stringContaining("npm start") }),
  );
});
