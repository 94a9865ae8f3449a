import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type ParsedMail, simpleParser } from "mailparser";

export type MailEntry = {
  id: string;
  receivedAt: string;
  from: string;
  to: string[];
  /** To where it comes back when it cannot be delivered: the sender of the envelope. */
  returnPath?: string;
  subject: string;
  attachments: { name: string; type: string; size: number }[];
};

export type MailStore = {
  add: (raw: Buffer, recipients: string[], returnPath: string) => Promise<void>;
  /** Newest first; `to` is a part of an address, in any case. */
  list: (to?: string) => MailEntry[];
  find: (id: string) => MailEntry | undefined;
  raw: (id: string) => Buffer;
  parse: (id: string) => Promise<ParsedMail>;
};

/** Keeps every mail in a folder: the mail itself as .eml, what the list shows as a line of index.jsonl. */
export function openMailStore(folder: string): MailStore {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const index = path.join(folder, "index.jsonl");
  const entries = existsSync(index) ? readFileSync(index, "utf8").split("\n").flatMap(readLine) : [];
  const raw = (id: string) => readFileSync(path.join(folder, `${id}.eml`));
  return {
    add: async (mail, recipients, returnPath) => {
      const parsed = await simpleParser(mail);
      const now = new Date();
      const id = `${now.toISOString().replace(/\D/g, "")}-${crypto.randomUUID().slice(0, 8)}`;
      const entry: MailEntry = {
        id,
        receivedAt: now.toISOString(),
        from: parsed.from?.text ?? "",
        to: recipients,
        returnPath,
        subject: parsed.subject ?? "(no subject)",
        attachments: parsed.attachments.map((file) => ({
          name: file.filename ?? "attachment",
          type: file.contentType,
          size: file.size,
        })),
      };
      writeFileSync(path.join(folder, `${id}.eml`), mail);
      appendFileSync(index, `${JSON.stringify(entry)}\n`);
      entries.push(entry);
    },
    list: (to = "") => {
      const wanted = to.toLowerCase();
      const matching = entries.filter((entry) =>
        entry.to.some((address) => address.toLowerCase().includes(wanted)),
      );
      return matching.reverse();
    },
    find: (id) => entries.find((entry) => entry.id === id),
    raw,
    parse: (id) => simpleParser(raw(id)),
  };
}

/** A line that was cut off by a crash is left out; its mail is still in the folder. */
function readLine(line: string): MailEntry[] {
  try {
    return [JSON.parse(line) as MailEntry];
  } catch {
    return [];
  }
}
