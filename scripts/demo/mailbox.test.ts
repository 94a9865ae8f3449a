import { mkdtempSync, rmSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { createTransport } from "nodemailer";
import { afterAll, beforeAll, expect, it } from "vitest";
import { freePort } from "../processes/ports";
import { type Mailbox, startMailbox } from "./mailbox";

const folder = mkdtempSync(path.join(tmpdir(), "rolecall-mailbox-"));
const appUrl = "http://localhost:3000";
let mailbox: Mailbox;

beforeAll(async () => {
  mailbox = await startMailbox({ port: await freePort(), appUrl, folder });
});
afterAll(async () => {
  await mailbox.stop();
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
