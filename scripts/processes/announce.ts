import path from "node:path";
import { roleLabels } from "@/lib/auth/roles";
import { demoPeople } from "../demo/people";
import type { Instance } from "./instance";
import type { Settings } from "./settings";

/** Says where everything is, once it is there. */
export function announce(instance: Instance, settings: Settings, milliseconds: number): void {
  const near = (folder: string) => {
    const relative = path.relative(process.cwd(), folder);
    return relative.startsWith("..") ? folder : `./${relative}`;
  };
  const lines = [
    ["Careers site", `${instance.appUrl}/`],
    ["Dashboard", `${instance.appUrl}/dashboard`],
    ["Demo mailbox", instance.mailboxUrl],
    ["Demo issuer", instance.issuerUrl],
    ["Database", instance.databasePlace ? near(instance.databasePlace) : "as DATABASE_URL says"],
    ["Files, mail, logs", near(settings.data)],
  ];
  console.log(`\nRolecall is up after ${(milliseconds / 1000).toFixed(1)} s.\n`);
  for (const [label, value] of lines) if (value) console.log(`  ${label!.padEnd(18)} ${value}`);
  if (settings.embeds.issuer) {
    console.log("\n  Sign in as any of these, without a password:");
    for (const { name, role } of demoPeople) console.log(`  ${roleLabels[role].padEnd(18)} ${name}`);
  }
  console.log("\n  Ctrl-C stops it; npm run reset throws the data away.\n");
}
