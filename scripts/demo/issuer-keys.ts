import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { exportJWK, generateKeyPair, type JWK } from "jose";

/** The issuer's signing key, made once and kept, so that sessions outlive a restart. */
export async function issuerKeys(file: string): Promise<{ keys: JWK[] }> {
  if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8")) as { keys: JWK[] };
  const { privateKey } = await generateKeyPair("RS256", { extractable: true });
  const keys = {
    keys: [{ ...(await exportJWK(privateKey)), use: "sig", alg: "RS256", kid: crypto.randomUUID() }],
  };
  writeFileSync(file, JSON.stringify(keys), { mode: 0o600 });
  return keys;
}
