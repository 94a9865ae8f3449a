import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { root } from "../db/schema-files";

export type Addresses = { appUrl: string; issuerUrl?: string; mailboxUrl?: string };

/** Runs Playwright against an instance that is up. @returns its exit code */
export async function runPlaywright(addresses: Addresses, args: string[], more = {}): Promise<number> {
  const command = path.join(root, "node_modules/@playwright/test/cli.js");
  const child = spawn(process.execPath, [command, "test", ...args], {
    cwd: root,
    stdio: "inherit",
    env: {
      ...process.env,
      ...more,
      E2E_BASE_URL: addresses.appUrl,
      E2E_MAILBOX_URL: addresses.mailboxUrl,
      E2E_ISSUER_URL: addresses.issuerUrl,
    },
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => child.kill(signal));
  const [code, signal] = await once(child, "exit");
  if (signal) console.error(`Playwright was ended by ${signal} before it was through.`);
  return code ?? 1;
}

/** Ends this process with the code, or with the reason in one line. */
export function exitWith(outcome: Promise<number>): void {
  outcome.then(
    (code) => process.exit(code),
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      process.exit(1);
    },
  );
}
