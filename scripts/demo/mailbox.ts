import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";
import { isLocal } from "@/lib/env";
import { freePort } from "../processes/ports";
import { asksThisMachine } from "./html";
import { close, listen } from "./listen";
import { openMailStore } from "./mail-store";
import { answerMailbox } from "./mailbox-pages";

export type Mailbox = { url: string; smtpUrl: string; stop: () => Promise<void> };

type MailboxPlan = {
  port: number;
  appUrl: string;
  folder: string;
  /** Where Rolecall takes answers by SMTP, on this machine; without it nothing can be answered. */
  inboundPort?: number;
};

/** Takes every mail that Rolecall sends, whoever it is for, and shows it on a page: nothing leaves the machine. */
export async function startMailbox(plan: MailboxPlan): Promise<Mailbox> {
  if (!isLocal(plan.appUrl))
    throw new Error("The demo mailbox runs only while APP_URL is on this machine; set SMTP_URL.");
  const store = openMailStore(plan.folder);
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    disableReverseLookup: true,
    size: 30 * 1024 * 1024,
    onData: async (stream, session, done) => {
      try {
        const recipients = session.envelope.rcptTo.map(({ address }) => address);
        const { mailFrom } = session.envelope;
        await store.add(await buffer(stream), recipients, mailFrom ? mailFrom.address : "");
        done();
      } catch (error) {
        done(error as Error);
      }
    },
  });
  smtp.on("error", (error) => console.error(`Demo mailbox: ${error.message}`));
  const smtpPort = await freePort(1025);
  await new Promise<void>((resolve) => smtp.listen(smtpPort, "127.0.0.1", resolve));
  const pages = createServer((request: IncomingMessage, response: ServerResponse) => {
    if (!asksThisMachine(request)) return void response.writeHead(421).end();
    answerMailbox({ store, inboundPort: plan.inboundPort }, request, response).catch(
      () => response.headersSent || response.writeHead(500).end(),
    );
  });
  await listen(pages, plan.port, "the demo mailbox");
  return {
    url: `http://localhost:${plan.port}`,
    smtpUrl: `smtp://127.0.0.1:${smtpPort}`,
    stop: async () => {
      await close(pages);
      await new Promise<void>((resolve) => smtp.close(resolve));
    },
  };
}
