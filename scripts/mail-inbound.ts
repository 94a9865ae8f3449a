import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { startInbound } from "@/lib/mail/inbound/server";
import { log, logUnexpected } from "@/lib/telemetry/log";

/** Answers to our mails, taken by a process of its own: what a stranger sends can at worst end this one. */
async function main(): Promise<void> {
  const { MAIL_INBOUND_PORT: port, MAIL_INBOUND_HOST: host } = env();
  if (!port) throw new Error("Configuration: MAIL_INBOUND_PORT is missing.");
  const server = await startInbound({ port, host });
  log.info({ port: server.port }, "mail.inbound_started");
  await new Promise<void>((resolve) => {
    for (const name of ["SIGTERM", "SIGINT", "SIGHUP"] as const) process.once(name, () => resolve());
  });
  await server.stop();
  await db.$disconnect();
  process.exit(0);
}

main().catch((error: unknown) => {
  logUnexpected("mail.inbound_not_started", error);
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
