import type { IncomingMessage, ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import type { ParsedMail } from "mailparser";
import { createTransport, type SendMailOptions } from "nodemailer";
import { html, type Markup } from "./html";
import type { MailEntry, MailStore } from "./mail-store";

/** The mails, and where Rolecall takes answers to them, if it does. */
export type MailDesk = { store: MailStore; inboundPort?: number };

const outcomes: Record<string, string> = {
  replied: "The reply has been sent.",
  returned: "The mail has been sent back as undeliverable.",
  delivered: "The sender has been told that it was delivered.",
  refused: "Rolecall has refused it.",
};

/** What whoever got the mail can do with it: answer, or let it come back as a mail server would. */
export function answerForms(
  desk: MailDesk,
  entry: MailEntry,
  mail: ParsedMail,
  done: string | null,
): Markup | string {
  const to = mail.replyTo?.value[0]?.address;
  if (!desk.inboundPort || !to) return "";
  const action = `/mail/${entry.id}/answer`;
  return html`<h2 id="answer">Answer as ${entry.to[0]}</h2>
${done && outcomes[done] ? html`<p role="status"><strong>${outcomes[done]}</strong></p>` : ""}
<div class="card"><form class="answer" method="post" action="${action}">
<div class="field"><label for="text">Reply</label><textarea id="text" name="text" rows="6" required></textarea></div>
<button class="button" name="do" value="reply">Send reply</button></form>
<form class="answer" method="post" action="${action}"><p class="quiet">Or what a mail server would say:</p>
<button class="button plain" name="do" value="delivered">Say that it was delivered</button>
<button class="button plain" name="do" value="failed">Send it back as undeliverable</button></form></div>`;
}

/** Sends a real mail over SMTP, as the mail program or server of whoever got it would. */
export async function takeAnswer(
  desk: MailDesk,
  entry: MailEntry,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  // The page sends no referrer, so a browser's Origin says "null" here; where it comes from it says all the same.
  const site = request.headers["sec-fetch-site"];
  if (site && site !== "same-origin") return void response.writeHead(403).end();
  const form = new URLSearchParams((await text(request)).slice(0, 100_000));
  const mail = await desk.store.parse(entry.id);
  const wish = form.get("do");
  const message =
    wish === "reply" ? replyTo(entry, mail, form.get("text") ?? "") : report(entry, mail, wish === "failed");
  const transport = createTransport({ host: "127.0.0.1", port: desk.inboundPort, ignoreTLS: true });
  const isTaken = await transport.sendMail(message).then(
    () => true,
    () => false,
  );
  const done = wish === "reply" ? "replied" : wish === "failed" ? "returned" : "delivered";
  response.writeHead(303, { location: `/mail/${entry.id}?done=${isTaken ? done : "refused"}#answer` }).end();
}

function replyTo(entry: MailEntry, mail: ParsedMail, words: string): SendMailOptions {
  const quoted = (mail.text ?? "").trim().replace(/^/gm, "> ");
  const on = new Date(entry.receivedAt).toUTCString();
  const subject = mail.subject ?? "";
  return {
    from: entry.to[0],
    to: mail.replyTo?.value[0]?.address,
    subject: /^re:/i.test(subject) ? subject : `Re: ${subject}`,
    inReplyTo: mail.messageId,
    references: [mail.references ?? [], mail.messageId ?? []].flat(),
    text: `${words}\n\nOn ${on}, ${mail.from?.value[0]?.name || "Rolecall"} wrote:\n${quoted}\n`,
  };
}

/** A delivery status notification (RFC 3464), to where the envelope came from. */
function report(entry: MailEntry, mail: ParsedMail, hasFailed: boolean): SendMailOptions {
  const to = entry.returnPath || mail.replyTo?.value[0]?.address || "";
  const raw = `From: Mail Delivery System <mailer-daemon@localhost>
To: <${to}>
Subject: ${hasFailed ? "Undelivered mail returned to sender" : "Successful mail delivery report"}
Message-ID: <${crypto.randomUUID()}@localhost>
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="report"

--report
Content-Type: text/plain; charset=utf-8

${hasFailed ? "The mail could not be delivered." : "The mail was delivered."}
--report
Content-Type: message/delivery-status

Reporting-MTA: dns; localhost

Final-Recipient: rfc822; ${entry.to[0]}
Action: ${hasFailed ? "failed" : "delivered"}
Status: ${hasFailed ? "5.1.1" : "2.0.0"}
${hasFailed ? "Diagnostic-Code: smtp; 550 5.1.1 There is no such user here\n" : ""}
--report
Content-Type: text/rfc822-headers

Message-ID: ${mail.messageId ?? ""}

--report--
`.replaceAll("\n", "\r\n");
  return { raw, envelope: { from: "", to } };
}
