import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, it } from "vitest";
import { readSettings } from "./settings";

const parent = mkdtempSync(path.join(tmpdir(), "rolecall-settings-"));
const data = () => mkdtempSync(path.join(parent, "data-"));
afterAll(() => rmSync(parent, { recursive: true }));
const read = (given: Record<string, string>, folder = data()) =>
  readSettings("production", folder, given as unknown as NodeJS.ProcessEnv);

const real = {
  APP_URL: "https://jobs.example.org",
  AUTH_SECRET: "u9Qm1aJ0o8kqvP3sX7yTzB5nC2dE4fGh",
  DATABASE_URL: "postgresql://rolecall:pw@db.example.org/rolecall",
  OIDC_ISSUER: "https://login.example.org",
  OIDC_CLIENT_ID: "rolecall",
  OIDC_CLIENT_SECRET: "secret of the client",
  SMTP_URL: "smtps://mail.example.org",
};

it("provides everything on this machine when nothing is configured", () => {
  const settings = read({});
  expect(settings.embeds).toEqual({ database: true, issuer: true, mailbox: true });
  expect(settings).toMatchObject({ appUrl: "http://localhost:3000", port: 3000, host: "127.0.0.1" });
  expect(settings.env).toMatchObject({
    OIDC_ISSUER: "http://localhost:3001",
    FIRST_ADMIN_SUBJECT: "demo-ada",
  });
});

it("makes its secrets once, strong, and for its owner's eyes only", () => {
  const folder = data();
  const first = read({}, folder);
  expect(first.env.AUTH_SECRET!.length).toBeGreaterThan(60);
  expect(read({}, folder).env.AUTH_SECRET).toBe(first.env.AUTH_SECRET);
  expect(read({}).env.AUTH_SECRET).not.toBe(first.env.AUTH_SECRET);
  expect(statSync(path.join(folder, "secrets.json")).mode & 0o777).toBe(0o600);
});

it("uses what is configured instead", () => {
  const settings = read(real);
  expect(settings.embeds).toEqual({ database: false, issuer: false, mailbox: false });
  expect(settings.env).toMatchObject(real);
  expect(settings.host).toBe("0.0.0.0");
  expect(settings.env.FIRST_ADMIN_SUBJECT).toBeUndefined();
});

it.each(["AUTH_SECRET", "OIDC_ISSUER", "OIDC_CLIENT_SECRET", "SMTP_URL"] as const)(
  "stops a start for other machines without %s",
  (name) => {
    expect(() => read({ ...real, [name]: "" })).toThrow(name);
  },
);

it("stops at a weak secret, a demo issuer in public, a plain address and a port that is none", () => {
  expect(() => read({ ...real, AUTH_SECRET: "short" })).toThrow(
    "AUTH_SECRET must have at least 32 characters",
  );
  expect(() => read({ ...real, OIDC_ISSUER: "http://localhost:3001" })).toThrow(
    "OIDC_ISSUER is on this machine",
  );
  expect(() => read({ ...real, APP_URL: "http://jobs.example.org" })).toThrow("APP_URL must be https");
  expect(() => read({ PORT: "99999" })).toThrow("PORT");
  expect(() => read({ DATABASE_URL: "postgresql://a:b@localhost:99999x/c" })).toThrow(
    "DATABASE_URL is not a URL",
  );
});
