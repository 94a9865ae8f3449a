import { createHash } from "node:crypto";
import {
  type AddressObject,
  type Attachment,
  type HeaderValue,
  type ParsedMail,
  simpleParser,
} from "mailparser";
import { AppError } from "@/lib/errors";
import { readDocument } from "@/lib/storage/read-document";
import { unparsable } from "./limits";
import { type DeliveryReport, readReport } from "./report";

export type MailAttachment = { name: string; content: Buffer };

/** A mail as it is kept: text alone, whatever it was made of. */
export type ReceivedMessage = {
  messageId: string;
  inReplyTo: string[];
  from: { name: string | null; email: string | null };
  /** Every address that its headers name as one it went to. */
  recipients: string[];
  subject: string;
  text: string;
  /** A machine has written it: an absence note, a list. */
  isAutomatic: boolean;
  attachments: MailAttachment[];
  report: DeliveryReport | null;
};

const mostText = 100_000;
const mostHtml = 1_000_000;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what is taken out
const unsafe = /[\u0000-\u0008\u000B-\u001F\u007F\u202A-\u202E\u2066-\u2069\uFEFF]/g;
const clean = (text: string) => text.replace(/\r\n?/g, "\n").replace(unsafe, "");
const line = (text: string | undefined, max: number) =>
  clean(text ?? "")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, max)
    .toWellFormed();

/** Reads a mail from outside. @throws AppError too_large, invalid: why it is refused, for the server that sent it */
export async function readMessage(raw: Buffer): Promise<ReceivedMessage> {
  const reason = unparsable(raw);
  if (reason) throw new AppError(/larger/.test(reason) ? "too_large" : "invalid", reason);
  const options = {
    skipHtmlToText: true,
    skipTextToHtml: true,
    skipImageLinks: true,
    keepDeliveryStatus: true,
  };
  const mail = await simpleParser(raw, options).catch(() => {
    throw new AppError("invalid", "The message cannot be read.");
  });
  const sender = (mail.from as AddressObject | undefined)?.value[0];
  return {
    messageId: idsIn(mail.messageId)[0] ?? `<${createHash("sha256").update(raw).digest("hex")}@unnamed>`,
    inReplyTo: idsIn([mail.inReplyTo, ...[mail.references ?? []].flat()].join(" ")).slice(0, 50),
    from: { name: line(sender?.name, 160) || null, email: line(sender?.address, 254) || null },
    recipients: recipientsOf(mail),
    subject: line(mail.subject, 300),
    text: await textOf(mail),
    isAutomatic: isAutomatic(mail),
    attachments: mail.attachments.filter((file) => !isPartOfText(file)).map(attachmentOf),
    report: reportOf(mail),
  };
}

const mostRecipients = 50;

function recipientsOf(mail: ParsedMail): string[] {
  const lines = mail.headerLines.filter(({ key }) =>
    /^(to|cc|delivered-to|x-original-to|envelope-to)$/.test(key),
  );
  const found = lines.flatMap(({ line: text }) => text.match(/[^\s<>,;:"]{1,64}@[^\s<>,;:"]{1,255}/g) ?? []);
  return [...new Set(found)].slice(0, mostRecipients);
}

const idsIn = (header: string | undefined) => header?.match(/<[^<>\s]{1,250}>/g) ?? [];

async function textOf(mail: ParsedMail): Promise<string> {
  const written = mail.text?.trim() ? mail.text : await wordsOf(mail.html || "");
  const text = clean(written)
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  return text.length > mostText ? `${text.slice(0, mostText).toWellFormed()}\n\n[cut off here]` : text;
}

/** The words of a page. It is parsed apart from us, for a few kilobytes of it can keep a parser busy for a minute. */
async function wordsOf(html: string): Promise<string> {
  if (html.trim() === "") return "";
  const page = `<!doctype html><html><body>${html.slice(0, mostHtml)}</body></html>`;
  const read = await readDocument(Buffer.from(page), { milliseconds: 3_000, patience: 20_000 }).catch(
    () => null,
  );
  return read?.text ?? html.slice(0, mostHtml).replace(/<[^<>]*>/g, " ");
}

const headerOf = (value: HeaderValue | undefined) => (typeof value === "string" ? value.toLowerCase() : "");

/** RFC 3834, and what was usual before it. Such a mail is kept, and nothing of ours ever answers it. */
function isAutomatic(mail: ParsedMail): boolean {
  const submitted = headerOf(mail.headers.get("auto-submitted"));
  if (submitted && !submitted.startsWith("no")) return true;
  return (
    /^(bulk|junk|list|auto_reply)$/.test(headerOf(mail.headers.get("precedence"))) ||
    mail.headers.has("x-autoreply") ||
    mail.headers.has("x-autorespond")
  );
}

/** Pictures of the signature, parts of a report: nothing that anybody has attached. */
function isPartOfText(file: Attachment): boolean {
  return file.related === true || /^(message\/delivery-status|text\/rfc822-headers)$/i.test(file.contentType);
}

function attachmentOf(file: Attachment): MailAttachment {
  return { name: line(file.filename, 200) || "attachment", content: file.content };
}

function reportOf(mail: ParsedMail): DeliveryReport | null {
  const type = mail.headers.get("content-type") as
    | { value?: string; params?: Record<string, string> }
    | undefined;
  if (type?.value?.toLowerCase() !== "multipart/report") return null;
  const part = (pattern: RegExp) =>
    mail.attachments.find(({ contentType }) => pattern.test(contentType))?.content.toString("utf8") ?? "";
  return readReport(part(/^message\/delivery-status$/i), part(/^(message\/rfc822|text\/rfc822-headers)$/i));
}
