import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { request } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { type ParsedMail, simpleParser } from "mailparser";
import { createTransport } from "nodemailer";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, expect, it } from "vitest";
import { freePort } from "../processes/ports";
import { type Mailbox, startMailbox } from "./mailbox";

const folder = mkdtempSync(path.join(tmpdir(), "rolecall-mailbox-"));
const appUrl = "http://localhost:3000";
let mailbox: Mailbox;
const answers: { mail: ParsedMail; from: string; to: string[] }[] = [];
const endpoint = new SMTPServer({
  authOptional: true,
  disabledCommands: ["AUTH", "STARTTLS"],
  onData: (stream, { envelope }, done) => {
    const to = envelope.rcptTo.map(({ address }) => address);
    const from = envelope.mailFrom ? envelope.mailFrom.address : "";
    simpleParser(stream, { keepDeliveryStatus: true }).then((mail) => {
      answers.push({ mail, from, to });
      done();
    }, done);
  },
});
let inboundPort = 0;

beforeAll(async () => {
  endpoint.listen(0, "127.0.0.1");
  await once(endpoint.server, "listening");
  inboundPort = (endpoint.server.address() as AddressInfo).port;
  mailbox = await startMailbox({ port: await freePort(), appUrl, folder, inboundPort });
});
afterAll(async () => {
  await mailbox.stop();
  await new Promise<void>((done) => endpoint.close(done));
  rmSync(folder, { recursive: true });
});

type Message = {
  id: string;
  subject: string;
  to: string[];
  text: string;
  links: string[];
  attachments: unknown[];
};

async function messages(to: string): Promise<Message[]> {
  const answer = await fetch(`${mailbox.url}/messages?to=${encodeURIComponent(to)}`);
  return (await answer.json()) as Message[];
}

it("keeps what is sent, finds it by recipient and shows it without letting it act", async () => {
  const transport = createTransport(mailbox.smtpUrl);
  const mail = { from: "careers@example.org", subject: "Grüße <b>" };
  await transport.sendMail({ ...mail, to: "other@example.org", text: "Not this one." });
  await transport.sendMail({
    ...mail,
    to: "Zoë <zoe@example.org>",
    text: "See (http://localhost:3000/status/abc).",
    html: "<script>alert(1)</script><p>See</p>",
    attachments: [{ filename: "letter <1>.txt", content: "Dear Zoë" }],
  });
  const [message, ...rest] = await messages("ZOE@example");
  expect(rest).toEqual([]);
  expect(message).toMatchObject({
    subject: "Grüße <b>",
    to: ["zoe@example.org"],
    links: ["http://localhost:3000/status/abc"],
  });

  const list = await (await fetch(`${mailbox.url}/?to=zoe`)).text();
  expect(list).toContain("Grüße &lt;b&gt;");
  const shown = await fetch(`${mailbox.url}/mail/${message!.id}`);
  expect(shown.headers.get("content-security-policy")).toContain("script-src 'none'");
  expect(await shown.text()).toContain("letter &lt;1&gt;.txt");
  const body = await fetch(`${mailbox.url}/mail/${message!.id}/html`);
  expect(body.headers.get("content-security-policy")).toMatch(/default-src 'none'.*sandbox/);
  const file = await fetch(`${mailbox.url}/mail/${message!.id}/attachments/0`);
  expect(file.headers.get("content-disposition")).toMatch(/^attachment/);
  expect(await file.text()).toBe("Dear Zoë");
});

it("answers a mail over SMTP, and sends one back as a mail server would", async () => {
  await createTransport(mailbox.smtpUrl).sendMail({
    from: "careers@example.org",
    to: "amara@example.org",
    replyTo: "reply+1@reply.localhost",
    envelope: { from: "bounce+1@reply.localhost", to: "amara@example.org" },
    messageId: "<first@example.org>",
    subject: "A call",
    text: "When?",
  });
  const [message] = await messages("amara@example.org");
  const act = (form: Record<string, string>, site = "same-origin") =>
    fetch(`${mailbox.url}/mail/${message!.id}/answer`, {
      method: "POST",
      body: new URLSearchParams(form),
      headers: { "sec-fetch-site": site },
    });
  expect((await act({ do: "reply", text: "x" }, "cross-site")).status).toBe(403);
  expect(await (await act({ do: "reply", text: "Tuesday." })).text()).toContain("The reply has been sent.");
  await act({ do: "failed" });
  const [reply, bounce] = answers;
  expect(reply).toMatchObject({ from: "amara@example.org", to: ["reply+1@reply.localhost"] });
  expect(reply!.mail).toMatchObject({ subject: "Re: A call", inReplyTo: "<first@example.org>" });
  expect(reply!.mail.text).toMatch(/^Tuesday\.\n\nOn .* wrote:\n> When\?/);
  expect(bounce).toMatchObject({ from: "", to: ["bounce+1@reply.localhost"] });
  expect(bounce!.mail.attachments[0]?.content.toString()).toContain("Action: failed");
});

it("still has it after a restart", async () => {
  await mailbox.stop();
  mailbox = await startMailbox({ port: await freePort(), appUrl, folder });
  expect(await messages("zoe@example.org")).toHaveLength(1);
});

it("answers under the names of this machine only", async () => {
  const { port } = new URL(mailbox.url);
  const status = await new Promise((resolve) => {
    request({ port, host: "127.0.0.1", headers: { host: "evil.example" } }, (answer) =>
      resolve(answer.statusCode),
    ).end();
  });
  expect(status).toBe(421);
  expect((await fetch(`${mailbox.url}/mail/..%2f..%2fsecrets/raw`)).status).toBe(404);
});
