import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer, type SMTPServerEnvelope } from "smtp-server";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { mintSystem } from "@/lib/auth/mint";
import { hashToken } from "@/lib/auth/secrets";
import { signedToken } from "@/lib/auth/signed-token";
import { db, transaction } from "@/lib/db";
import { env } from "@/lib/env";
import { eventsOf, makeApplication, makeOpenPosting } from "@/lib/testing/applications";
import { resetDatabase } from "@/lib/testing/database";
import { makeMember } from "@/lib/testing/members";
import { cancelMail } from "./cancel-mail";
import { bounceAddress, replyAddress } from "./inbound/addresses";
import { queueMail } from "./queue-mail";
import { statusLinkMark } from "./rules";
import { sendMail } from "./send-mail";
import * as outside from "./transport";
import { writeMail } from "./write-mail";

const system = mintSystem();
const arrived: ParsedMail[] = [];
const envelopes: SMTPServerEnvelope[] = [];
let answer: { code: number; words: string } | null = null;
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  hideDSN: false,
  onData: (stream, session, done) => {
    envelopes.push(session.envelope);
    const refusal = answer && Object.assign(new Error(answer.words), { responseCode: answer.code });
    simpleParser(stream).then((mail) => {
      if (!refusal) arrived.push(mail);
      done(refusal);
    }, done);
  },
});

beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const { createTransport } = await import("nodemailer");
  const transport = createTransport(`smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`);
  vi.spyOn(outside, "mailTransport").mockReturnValue(transport);
});
afterAll(() => new Promise<void>((done) => server.close(done)));

async function scene(over: Partial<Parameters<typeof queueMail>[2]> = {}) {
  const application = await makeApplication(await makeOpenPosting());
  const mail = {
    kind: "rejection",
    toName: "Zoë",
    toEmail: "zoe@example.test",
    subject: "Grüße",
    text: "Hello",
  };
  const about = { applicationId: application.id, postingId: application.postingId };
  const { mailId } = await transaction((tx) => queueMail(tx, system, { ...mail, ...about, ...over }));
  return { application, about, mailId };
}

const find = (id: string) => db.mail.findUniqueOrThrow({ where: { id } });

describe("sending a mail", () => {
  beforeEach(async () => {
    await resetDatabase();
    arrived.length = 0;
    envelopes.length = 0;
    answer = null;
    const { createTransport } = await import("nodemailer");
    const { port } = server.server.address() as AddressInfo;
    vi.spyOn(outside, "mailTransport").mockReturnValue(createTransport(`smtp://127.0.0.1:${port}`));
  });

  it("goes out once, however often its task runs", async () => {
    const { application, mailId } = await scene();
    const outcomes = await Promise.all([1, 2, 3].map(() => sendMail(system, { mailId })));
    expect(outcomes.sort()).toEqual(["done", "done", "sent"]);
    expect(arrived).toHaveLength(1);
    expect(arrived[0]).toMatchObject({ subject: "Grüße", messageId: `<${mailId}@localhost>` });
    expect(await find(mailId)).toMatchObject({ status: "sent", messageId: `<${mailId}@localhost>` });
    const names = (await eventsOf(application.id)).map(({ name }) => name);
    expect(names).toEqual(["mail.queued", "mail.sent"]);
  });

  it("asks to hear of its delivery, and carries the way back for answers and for itself", async () => {
    const { application, mailId } = await scene();
    await sendMail(system, { mailId });
    expect(arrived[0]!.replyTo?.text).toBe(replyAddress(application.id));
    expect(arrived[0]!.headers.get("auto-submitted")).toBe("auto-generated");
    const { mailFrom, dsn, rcptTo } = envelopes[0]!;
    expect(mailFrom).toMatchObject({ address: bounceAddress(mailId) });
    expect(dsn).toMatchObject({ ret: "HDRS" });
    expect(rcptTo[0]?.dsn?.notify).toEqual(["SUCCESS", "FAILURE", "DELAY"]);
  });

  it("goes on with the conversation, in the name of whoever wrote it", async () => {
    const rosa = await makeMember("recruiter", "Rosa Marín");
    const { application, mailId } = await scene();
    await sendMail(system, { mailId });
    const first = { applicationId: application.id, kind: "reply", direction: "in", status: "received" };
    const words = { toEmail: "x@y.test", subject: "Re", text: "Hi", sendAfter: new Date() };
    await db.mail.create({
      data: { ...first, ...words, messageId: "<answer@home.test>", inReplyToId: mailId },
    });
    const written = await writeMail(rosa, { applicationId: application.id, subject: "Re: Re", text: "Fine" });
    await db.mail.update({ where: { id: written.mailId }, data: { sendAfter: new Date(0) } });
    await sendMail(system, { mailId: written.mailId });
    expect(arrived[1]).toMatchObject({
      inReplyTo: "<answer@home.test>",
      references: [`<${mailId}@localhost>`, "<answer@home.test>"],
    });
    expect(arrived[1]!.from?.value[0]?.name).toBe("Rosa Marín");
    expect(arrived[1]!.headers.has("auto-submitted")).toBe(false);
  });

  it("does not go out when it has been taken back, nor before its time", async () => {
    const { about, mailId } = await scene({ sendAfter: new Date(Date.now() + 30_000) });
    expect(await sendMail(system, { mailId })).toBe("waiting");
    expect(await transaction((tx) => cancelMail(tx, system, { ...about, mailId }))).toBe(true);
    expect(await transaction((tx) => cancelMail(tx, system, { ...about, mailId }))).toBe(false);
    expect(await sendMail(system, { mailId })).toBe("done");
    expect(arrived).toHaveLength(0);
  });

  it("is either taken back or sent when both are tried at once", async () => {
    const { about, mailId } = await scene();
    const [outcome, cancelled] = await Promise.all([
      sendMail(system, { mailId }),
      transaction((tx) => cancelMail(tx, system, { ...about, mailId })),
    ]);
    expect(outcome === "sent").toBe(!cancelled);
    expect(arrived).toHaveLength(cancelled ? 0 : 1);
  });

  it("is tried again when the server says later, and given up when it says no", async () => {
    const { mailId } = await scene();
    answer = { code: 451, words: "Try later" };
    await expect(sendMail(system, { mailId })).rejects.toThrow("Try later");
    expect(await find(mailId)).toMatchObject({ status: "queued" });
    answer = { code: 550, words: "No mailbox for zoe@example.test" };
    expect(await sendMail(system, { mailId })).toBe("failed");
    const failed = await find(mailId);
    expect(failed.status).toBe("failed");
    expect(failed.error).toContain("No mailbox");
    expect(failed.error).not.toContain("zoe@");
  });

  it("is marked as failed by the last attempt", async () => {
    const { mailId } = await scene();
    answer = { code: 421, words: "Too busy" };
    expect(await sendMail(system, { mailId, isLastAttempt: true })).toBe("failed");
  });

  it("carries the working link of its own application, which the database does not know", async () => {
    const { application, about } = await scene();
    const other = await makeApplication(await makeOpenPosting());
    const [own, strange] = [crypto.randomUUID(), crypto.randomUUID()];
    for (const [id, applicationId] of [
      [own, application.id],
      [strange, other.id],
    ] as const)
      await db.statusLink.create({
        data: {
          id,
          applicationId,
          tokenHash: hashToken(signedToken("status-link", id)),
          expiresAt: new Date(Date.now() + 1e6),
        },
      });
    const text = `See ${statusLinkMark(own)}\n\nor ${statusLinkMark(strange)} <b>`;
    const { mailId } = await transaction((tx) =>
      queueMail(tx, system, {
        ...about,
        kind: "confirmation",
        toName: null,
        toEmail: "a@b.test",
        subject: "x",
        text,
      }),
    );
    await sendMail(system, { mailId });
    const url = `${env().APP_URL}/status/${signedToken("status-link", own)}`;
    expect(arrived[0]!.text).toContain(`See ${url}`);
    expect(arrived[0]!.html).toContain(`href="${url}"`);
    expect(arrived[0]!.html).toContain("&lt;b&gt;");
    expect(arrived[0]!.text).not.toContain(signedToken("status-link", strange));
    expect((await find(mailId)).text).not.toContain(signedToken("status-link", own));
  });
});
