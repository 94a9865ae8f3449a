import { createTransport, type SentMessageInfo } from "nodemailer";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { mintSystem } from "@/lib/auth/mint";
import { db, transaction } from "@/lib/db";
import { env } from "@/lib/env";
import type { AppError } from "@/lib/errors";
import { hasFile } from "@/lib/storage/store";
import { eventsOf, makeApplication, makeOpenPosting } from "@/lib/testing/applications";
import { resetDatabase } from "@/lib/testing/database";
import { queueMail } from "../queue-mail";
import { bounceAddress, replyAddress } from "./addresses";
import { type InboundServer, startInbound } from "./server";
import { signatureOf } from "./signature";
import { takePosted } from "./take-posted";

let server: InboundServer;
const transport = () => createTransport({ host: "127.0.0.1", port: server.port, secure: false });
const send = (mail: Parameters<ReturnType<typeof transport>["sendMail"]>[0]): Promise<SentMessageInfo> =>
  transport().sendMail({ from: "Amara <amara@home.test>", ...mail });

beforeAll(async () => {
  server = await startInbound({ port: 0, host: "127.0.0.1" });
});
afterAll(() => server.stop());
beforeEach(resetDatabase);

async function scene() {
  const application = await makeApplication(await makeOpenPosting(), "Amara Diallo");
  const about = { applicationId: application.id, postingId: application.postingId };
  const { mailId } = await transaction((tx) =>
    queueMail(tx, mintSystem(), {
      ...about,
      kind: "message",
      toName: "Amara",
      toEmail: "amara@home.test",
      subject: "A call",
      text: "When?",
    }),
  );
  const messageId = `<${mailId}@localhost>`;
  await db.mail.update({ where: { id: mailId }, data: { status: "sent", messageId, sentAt: new Date() } });
  return {
    id: application.id,
    mailId,
    messageId,
    reply: replyAddress(application.id)!,
    bounce: bounceAddress(mailId)!,
  };
}

const received = (applicationId: string) =>
  db.mail.findMany({
    where: { applicationId, direction: "in" },
    include: { files: true },
    orderBy: { createdAt: "asc" },
  });

describe("an answer over SMTP", () => {
  it("lands in the thread of its application, whoever it says that it is from", async () => {
    const { id, mailId, messageId, reply } = await scene();
    await send({
      from: "Somebody <else@where.test>",
      to: reply,
      subject: "Re: A call",
      text: "Tuesday.",
      inReplyTo: messageId,
      messageId: "<one@home.test>",
    });
    expect(await received(id)).toMatchObject([
      {
        kind: "reply",
        fromEmail: "else@where.test",
        subject: "Re: A call",
        text: "Tuesday.",
        inReplyToId: mailId,
        messageId: "<one@home.test>",
      },
    ]);
    const [, event] = await eventsOf(id);
    expect(event).toMatchObject({ name: "mail.received", actorType: "link", actorId: id });
    expect(JSON.stringify(event)).not.toMatch(/Tuesday|where/);
  });

  it("keeps the candidate's link to itself, where the answer quotes it", async () => {
    const { id, reply } = await scene();
    await send({ to: reply, text: `Yes.\n> See http://localhost:3000/status/${"a".repeat(43)}.` });
    expect((await received(id))[0]!.text).toBe("Yes.\n> See [the candidate's personal link].");
  });

  it("is kept once, however often and however simultaneously it comes", async () => {
    const { id, reply } = await scene();
    const mail = {
      to: reply,
      subject: "Re",
      text: "Once.",
      messageId: "<twice@home.test>",
      attachments: [{ filename: "a.txt", content: "Hello" }],
    };
    await Promise.all([send(mail), send(mail), send(mail)]);
    const [kept, ...others] = await received(id);
    expect(others).toEqual([]);
    expect(await hasFile(kept!.files[0]!.storageKey)).toBe(true);
    expect(await db.mailFile.count()).toBe(1);
  });

  it("is refused for addresses that we have not signed, before anything is read", async () => {
    const { id, reply } = await scene();
    const forged = reply.replace(/.(?=@)/, (sign) => (sign === "0" ? "1" : "0"));
    for (const to of [
      forged,
      "careers@reply.example.test",
      "reply+1@reply.example.test",
      reply.replace("@", "@x."),
      "somebody@elsewhere.test",
    ])
      await expect(send({ to, text: "x" })).rejects.toMatchObject({ responseCode: 550 });
    await send({ to: reply.toUpperCase(), text: "In capitals" });
    expect(await received(id)).toHaveLength(1);
  });

  it("keeps documents and pictures by what they are, names what it does not keep, and never trusts a name", async () => {
    const { id, reply } = await scene();
    const png = Buffer.from(
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
      "base64",
    );
    await send({
      to: reply,
      html: '<p>See <b>these</b></p><script>alert(1)</script><img src="cid:logo">',
      attachments: [
        { filename: "../../etc/cv.exe", content: "%PDF-1.7 hello", contentType: "application/pdf" },
        { filename: "photo\u202Egnp.html", content: png, contentType: "text/html" },
        {
          filename: "cv.pdf",
          content: Buffer.from("MZ\u0090\u0000\u0003 a program"),
          contentType: "application/pdf",
        },
        { filename: "page.html", content: "<html><script>alert(1)</script></html>" },
      ],
    });
    const [mail] = await received(id);
    expect(mail).toMatchObject({ text: "See these", error: "Not kept: cv.pdf, page.html" });
    expect(mail!.files.map(({ name, contentType }) => [name, contentType]).sort()).toEqual([
      ["cv.pdf", "application/pdf"],
      ["photognp.png", "image/png"],
    ]);
  });

  it("says that a machine has written it, where one has, and answers nobody", async () => {
    const { id, reply, bounce } = await scene();
    await send({ to: reply, text: "I am away.", headers: { "Auto-Submitted": "auto-replied" } });
    await send({ to: reply, text: "News!", headers: { Precedence: "bulk" } });
    await send({ to: bounce, text: "Away until Monday." });
    expect((await received(id)).map(({ kind }) => kind)).toEqual(["auto-reply", "auto-reply", "auto-reply"]);
    expect(await db.mail.count({ where: { direction: "out" } })).toBe(1);
  });

  it("stops a flood with a word that lets a real server come back", async () => {
    const { id, reply } = await scene();
    const mail = {
      applicationId: id,
      kind: "reply",
      direction: "in",
      status: "received",
      toEmail: reply,
      subject: "s",
      text: "t",
      sendAfter: new Date(),
    };
    await db.mail.createMany({ data: Array.from({ length: 30 }, () => mail) });
    await expect(send({ to: reply, text: "One more" })).rejects.toMatchObject({ responseCode: 452 });
  });
});

const report = (to: string, action: string, rest = "") => `From: MAILER-DAEMON@mx.test
To: ${to}
Subject: Delivery report
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

Sorry.
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.test

Final-Recipient: rfc822; amara@home.test
Action: ${action}
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 <amara@home.test>
 no such user
${rest}
--b--
`;

describe("what servers tell of our own mails", () => {
  it("marks a mail as delivered, and as come back, once each", async () => {
    const { id, mailId, bounce } = await scene();
    await send({ to: bounce, raw: report(bounce, "delivered"), envelope: { from: "", to: bounce } });
    expect(await db.mail.findUnique({ where: { id: mailId } })).toMatchObject({
      status: "delivered",
      deliveredAt: expect.any(Date),
    });
    for (let time = 0; time < 2; time++)
      await send({ raw: report(bounce, "failed"), envelope: { from: "", to: bounce } });
    const mail = await db.mail.findUniqueOrThrow({ where: { id: mailId } });
    expect(mail).toMatchObject({ status: "bounced", bouncedAt: expect.any(Date) });
    expect(mail.error).toContain("5.1.1");
    expect(mail.error).not.toContain("amara@");
    expect(await received(id)).toEqual([]);
    expect((await eventsOf(id)).map(({ name }) => name)).toEqual([
      "mail.queued",
      "mail.delivered",
      "mail.bounced",
    ]);
  });

  it("finds the mail by its Message-ID where the report comes to the reply address, and only in this thread", async () => {
    const [one, other] = [await scene(), await scene()];
    const returned = (messageId: string) =>
      `--b\nContent-Type: text/rfc822-headers\n\nMessage-ID: ${messageId}\n`;
    await send({
      raw: report(one.reply, "failed", returned(other.messageId)),
      envelope: { from: "", to: one.reply },
    });
    expect(await db.mail.findUnique({ where: { id: other.mailId } })).toMatchObject({ status: "sent" });
    await send({
      raw: report(one.reply, "failed", returned(one.messageId)),
      envelope: { from: "", to: one.reply },
    });
    expect(await db.mail.findUnique({ where: { id: one.mailId } })).toMatchObject({ status: "bounced" });
  });

  it("leaves a delayed mail, and one that never went, as they are", async () => {
    const { mailId, bounce } = await scene();
    await send({ raw: report(bounce, "delayed"), envelope: { from: "", to: bounce } });
    await db.mail.update({ where: { id: mailId }, data: { status: "cancelled" } });
    await send({ raw: report(bounce, "failed"), envelope: { from: "", to: bounce } });
    expect(await db.mail.findUnique({ where: { id: mailId } })).toMatchObject({
      status: "cancelled",
      error: null,
    });
  });
});

describe("hostile mail", () => {
  const raw = (to: string, body: string) => ({
    raw: body.replace(/\r?\n/g, "\r\n"),
    envelope: { from: "x@y.test", to },
  });

  it("of a thousand parts, each in the other, is refused before it is parsed", async () => {
    const { id, reply } = await scene();
    let body = "Subject: deep\n";
    for (let depth = 0; depth < 1000; depth++)
      body += `Content-Type: multipart/mixed; boundary="b${depth}"\n\n--b${depth}\n`;
    const began = Date.now();
    await expect(send(raw(reply, body))).rejects.toMatchObject({ responseCode: 554 });
    await expect(send(raw(reply, `X: ${"a ".repeat(100_000)}\n\nHi`))).rejects.toMatchObject({
      responseCode: 554,
    });
    expect(Date.now() - began).toBeLessThan(5_000);
    expect(await received(id)).toEqual([]);
  });

  it("of more than 25 MB is refused", async () => {
    const { id, reply } = await scene();
    const line = `${"a".repeat(70)}\n`;
    await expect(send(raw(reply, `Subject: big\n\n${line.repeat(400_000)}`))).rejects.toMatchObject({
      responseCode: 552,
    });
    expect(await received(id)).toEqual([]);
  }, 30_000);

  it("brings no NULs, control signs, second headers or endless texts into the database", async () => {
    const { id, reply } = await scene();
    const subject = `=?utf-8?B?${Buffer.from("Hi\r\nBcc: all@x.test\u0000\u202E").toString("base64")}?=`;
    const body = `From: =?utf-8?B?${Buffer.from("Eve\r\nX: y\u0000").toString("base64")}?= <eve@x.test>\nMessage-ID: not an id\nSubject: ${subject}\n\nBefore\u0000after\u202E\n${"long ".repeat(40_000)}`;
    await send(raw(reply, body));
    const [mail] = await received(id);
    expect(mail).toMatchObject({ subject: "Hi Bcc: all@x.test", fromName: "Eve X: y" });
    expect(mail!.messageId).toMatch(/^<[0-9a-f]{64}@unnamed>$/);
    expect(mail!.text).toMatch(/^Beforeafter\n/);
    expect(mail!.text.length).toBeLessThan(100_100);
  });

  it("whose markup would keep a parser busy for minutes costs seconds, and its words are kept", async () => {
    const { id, reply } = await scene();
    const began = Date.now();
    await send({ to: reply, html: `<script>no()</script>Hello${"<li><b>".repeat(28_000)}` });
    expect(Date.now() - began).toBeLessThan(25_000);
    expect((await received(id))[0]!.text).toContain("Hello");
  }, 40_000);

  it("without anything in it is kept as that", async () => {
    const { id, reply } = await scene();
    await send(raw(reply, "\n"));
    expect(await received(id)).toMatchObject([{ subject: "(no subject)", text: "" }]);
  });
});

describe("an answer through the webhook", () => {
  const post = (body: string, header?: string) => {
    const headers: HeadersInit = header ? { "rolecall-signature": header } : {};
    return takePosted(
      new Request("http://localhost/api/mail/inbound", { method: "POST", body, headers }),
    ).then(
      () => "taken",
      (error: AppError) => error.code,
    );
  };
  const signed = (body: string, seconds = Math.floor(Date.now() / 1000)) =>
    signatureOf(env().MAIL_INBOUND_SECRET!, seconds, Buffer.from(body));

  it("is taken when it is signed, and once", async () => {
    const { id, reply } = await scene();
    const body = `From: a@b.test\r\nTo: Careers <${reply}>\r\nMessage-ID: <w@b.test>\r\nSubject: Re\r\n\r\nHello`;
    const header = signed(body);
    expect(await post(body, header)).toBe("taken");
    expect(await post(body, header)).toBe("taken");
    expect(await received(id)).toMatchObject([{ text: "Hello" }]);
  });

  it("is refused unsigned, changed, old or to nobody", async () => {
    const { id, reply } = await scene();
    const body = `To: ${reply}\r\n\r\nHello`;
    expect(await post(body)).toBe("unauthenticated");
    expect(await post(`${body}!`, signed(body))).toBe("unauthenticated");
    expect(await post(body, signed(body, Math.floor(Date.now() / 1000) - 301))).toBe("unauthenticated");
    expect(await post(body, "t=1,v1=x")).toBe("unauthenticated");
    const lost = "To: nobody@reply.example.test\r\n\r\nHello";
    expect(await post(lost, signed(lost))).toBe("not_found");
    expect(await received(id)).toEqual([]);
  });
});
