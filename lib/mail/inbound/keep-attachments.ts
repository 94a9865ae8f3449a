import { Readable } from "node:stream";
import { fileTypeFromBuffer } from "file-type";
import { documentTypes, sniffDocument } from "@/lib/storage/sniff";
import { removeFile, type StoredFile, storeFile } from "@/lib/storage/store";
import type { MailAttachment } from "./read-message";

export type KeptAttachment = StoredFile & { name: string; contentType: string };
type Kept = { files: KeptAttachment[]; refused: string[] };

const mostAttachments = 20;
const mostBytes = 10 * 1024 * 1024;

/** Pictures and old office files: shown to nobody by us, and opened by no browser of ours. */
const further = new Set([
  "jpg",
  "png",
  "gif",
  "webp",
  "heic",
  "avif",
  "tif",
  "doc",
  "cfb",
  "xlsx",
  "pptx",
  "rtf",
  "ics",
]);

/** The kind of a file by its content; what its sender calls it counts for nothing. Null: not kept. */
async function kindOf(content: Buffer): Promise<{ extension: string; contentType: string } | null> {
  const document = await sniffDocument(content);
  if (document.ok) return { extension: document.extension, contentType: documentTypes[document.extension] };
  const found = await fileTypeFromBuffer(content).catch(() => undefined);
  return found && further.has(found.ext) ? { extension: found.ext, contentType: found.mime } : null;
}

/** The sender's name without anything that could mislead, with the ending that the content has. */
function nameOf(given: string, extension: string): string {
  const base = given.split(/[\\/]/).at(-1) ?? "";
  const safe = base.replace(/\p{Cc}|\p{Bidi_Control}|[<>:"|?*]/gu, "").trim();
  const stem = safe.replace(/\.[A-Za-z0-9]{1,5}$/, "").replace(/^\.+|[. ]+$/g, "") || "file";
  return `${[...stem].slice(0, 120).join("")}.${extension}`;
}

/** Stores the attachments of a mail that are documents or pictures, and names the others. */
export async function keepAttachments(attachments: MailAttachment[]): Promise<Kept> {
  const kept: Kept = { files: [], refused: [] };
  for (const { name, content } of attachments) {
    const isTooMuch = kept.files.length >= mostAttachments || content.length > mostBytes;
    const kind = isTooMuch || content.length === 0 ? null : await kindOf(content);
    const stored = kind && (await storeFile(Readable.from([content]), mostBytes));
    if (kind && stored)
      kept.files.push({ ...stored, name: nameOf(name, kind.extension), contentType: kind.contentType });
    else kept.refused.push(name);
  }
  return kept;
}

/** Takes back what was stored for a mail that was not kept after all. */
export async function dropAttachments(files: KeptAttachment[]): Promise<void> {
  await Promise.all(files.map(({ storageKey }) => removeFile(storageKey)));
}
