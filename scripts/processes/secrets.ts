import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

export type Secrets = {
  AUTH_SECRET: string;
  OIDC_CLIENT_SECRET: string;
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: string;
  issuerCookies: string;
};

/** The secrets that nobody configured, made once and kept for this data folder. */
export function keptSecrets(data: string): Secrets {
  const file = path.join(data, "secrets.json");
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Partial<Secrets>) : {};
  const secrets: Secrets = {
    AUTH_SECRET: randomBytes(48).toString("base64url"),
    OIDC_CLIENT_SECRET: randomBytes(32).toString("base64url"),
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: randomBytes(32).toString("base64"),
    issuerCookies: randomBytes(32).toString("base64url"),
    ...kept,
  };
  writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  chmodSync(file, 0o600);
  return secrets;
}
