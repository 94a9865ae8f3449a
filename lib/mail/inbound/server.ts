import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { SMTPServer, type SMTPServerAddress, type SMTPServerDataStream } from "smtp-server";
import { AppError, type ErrorCode } from "@/lib/errors";
import { log, logUnexpected } from "@/lib/telemetry/log";
import { mostMailBytes } from "./limits";
import { isOurs, takeIn } from "./take-in";

export type InboundServer = { port: number; stop: () => Promise<void> };

const mostRecipients = 10;

/** What the sending server is told: a number with 4 lets it try again, one with 5 does not. */
function refusal(code: number, words: string): Error {
  return Object.assign(new Error(words), { responseCode: code });
}

const codes: Partial<Record<ErrorCode, number>> = {
  invalid: 554,
  too_large: 552,
  not_found: 550,
  forbidden: 550,
  rate_limited: 452,
};

function refusalOf(error: unknown): Error {
  const code = error instanceof AppError ? codes[error.code] : undefined;
  if (code && error instanceof AppError) return refusal(code, error.message);
  const id = logUnexpected("mail.not_taken_in", error);
  return refusal(451, `Something went wrong on our side (${id}). Try again later.`);
}

/** The whole mail, or null when it is too large: then its end is awaited and nothing is kept. */
async function wholeOf(stream: SMTPServerDataStream): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += (chunk as Buffer).length;
    if (size <= mostMailBytes) chunks.push(chunk as Buffer);
    else chunks.length = 0;
  }
  return size > mostMailBytes || stream.sizeExceeded ? null : Buffer.concat(chunks);
}

async function takeData(stream: SMTPServerDataStream, recipients: SMTPServerAddress[]): Promise<void> {
  const raw = await wholeOf(stream);
  if (!raw) throw new AppError("too_large", "The message is larger than 25 MB.");
  await takeIn(
    raw,
    recipients.map(({ address }) => address),
  );
}

async function checkRecipient(address: string, before: number): Promise<void> {
  if (before >= mostRecipients) throw refusal(452, "Too many recipients.");
  if (!(await isOurs(address))) throw refusal(550, "There is no such address here.");
}

/** Takes mail for our own signed addresses and for nobody else: it relays nothing and knows no passwords. */
export async function startInbound(plan: { port: number; host: string }): Promise<InboundServer> {
  const server = new SMTPServer({
    name: "rolecall",
    banner: "Rolecall takes answers to its own mails",
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    disableReverseLookup: true,
    hideDSN: false,
    size: mostMailBytes,
    maxClients: 20,
    socketTimeout: 60_000,
    closeTimeout: 5_000,
    onRcptTo: (address, session, done) => {
      checkRecipient(address.address, session.envelope.rcptTo.length).then(
        () => done(),
        (error: Error) => done("responseCode" in error ? error : refusalOf(error)),
      );
    },
    onData: (stream, session, done) => {
      takeData(stream, session.envelope.rcptTo).then(
        () => done(),
        (error: unknown) => done(refusalOf(error)),
      );
    },
  });
  // A far server that hangs up is not our error.
  server.on("error", (error) => log.warn({ code: (error as NodeJS.ErrnoException).code }, "mail.connection"));
  server.listen(plan.port, plan.host);
  await once(server.server, "listening");
  const { port } = server.server.address() as AddressInfo;
  return { port, stop: () => new Promise((done) => server.close(done)) };
}
