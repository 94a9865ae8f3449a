import { existsSync } from "node:fs";
import path from "node:path";
import { isLocal, parseEnv } from "@/lib/env";
import { root } from "../db/schema-files";
import { keptSecrets, type Secrets } from "./secrets";

export type Settings = {
  mode: "production" | "development";
  /** Absolute. */
  data: string;
  port: number;
  host: string;
  appUrl: string;
  issuerPort: number;
  mailboxPort: number;
  secrets: Secrets;
  /** What the web and worker processes get; the addresses of what is started here come later. */
  env: Record<string, string | undefined>;
  embeds: { database: boolean; issuer: boolean; mailbox: boolean };
};

/** Reads .env, where there is one; what the shell has set goes first. */
export function loadEnvFile(): void {
  const file = path.join(root, ".env");
  if (existsSync(file)) process.loadEnvFile(file);
}

/**
 * Decides what is configured and what is provided here instead.
 * @throws Error in one line when a value is missing, weak or contradictory
 */
export function readSettings(mode: Settings["mode"], data: string, given: NodeJS.ProcessEnv): Settings {
  const port = portOf(given, "PORT", 3000);
  const appUrl = (given.APP_URL || `http://localhost:${port}`).replace(/\/+$/, "");
  const here = URL.canParse(appUrl) && isLocal(appUrl);
  const secrets = keptSecrets(data);
  const embeds = {
    database: !given.DATABASE_URL,
    issuer: here && !given.OIDC_ISSUER,
    mailbox: here && !given.SMTP_URL,
  };
  const issuerPort = portOf(given, "DEMO_ISSUER_PORT", 3001);
  const env: Settings["env"] = {
    ...given,
    NODE_ENV: mode,
    APP_URL: appUrl,
    AUTH_URL: given.AUTH_URL || appUrl,
    DATA_DIR: data,
    // Several instances must share their secrets, so only on this one machine are they made up.
    AUTH_SECRET: given.AUTH_SECRET || (here ? secrets.AUTH_SECRET : undefined),
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY:
      given.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY || secrets.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY,
    NEXT_TELEMETRY_DISABLED: "1",
    ...(embeds.issuer ? demoIssuerEnv(given, `http://localhost:${issuerPort}`, secrets) : {}),
  };
  if (given.DATABASE_URL && !URL.canParse(given.DATABASE_URL))
    throw new Error("Configuration: DATABASE_URL is not a URL.");
  const later = {
    DATABASE_URL: "postgresql://embedded",
    SMTP_URL: embeds.mailbox ? "smtp://embedded" : undefined,
  };
  parseEnv({ ...later, ...Object.fromEntries(Object.entries(env).filter(([, value]) => value)) });
  // With the demo issuer anybody can be anybody, so only this machine gets to the pages.
  const host = given.BIND_HOST || (embeds.issuer ? "127.0.0.1" : "0.0.0.0");
  const mailboxPort = portOf(given, "DEMO_MAILBOX_PORT", 3002);
  return { mode, data, port, host, appUrl, issuerPort, mailboxPort, secrets, env, embeds };
}

function demoIssuerEnv(given: NodeJS.ProcessEnv, issuer: string, secrets: Secrets) {
  const named = given.FIRST_ADMIN_SUBJECT || given.FIRST_ADMIN_EMAIL;
  return {
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: "rolecall",
    OIDC_CLIENT_SECRET: secrets.OIDC_CLIENT_SECRET,
    OIDC_NAME: given.OIDC_NAME || "the demo issuer",
    FIRST_ADMIN_SUBJECT: named ? given.FIRST_ADMIN_SUBJECT : "demo-ada",
  };
}

function portOf(given: NodeJS.ProcessEnv, name: string, otherwise: number): number {
  const port = Number(given[name] || otherwise);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Error(`Configuration: ${name} must be a number between 1 and 65535.`);
}
