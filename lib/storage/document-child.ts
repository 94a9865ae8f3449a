/**
 * Reads one file from standard input and answers one line of JSON. Runs as a process of its own, by Node itself and
 * without the product's environment: what a hostile file can do here is to be killed. Parsers are loaded only when
 * the file's first bytes ask for them, and by URL because Node resolves no path without its ending.
 */
import { fileTypeFromBuffer } from "file-type";
import type { ChildAnswer, DocumentLimits } from "./read-document";

const parser = (name: string) => import(new URL(`./documents/${name}.ts`, import.meta.url).href);

async function readInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return new Uint8Array(Buffer.concat(chunks));
}

async function readOffice(bytes: Uint8Array, ext: string): Promise<ChildAnswer> {
  const office = (await parser("office-text")) as typeof import("./documents/office-text");
  if (ext === "odt") return { ok: true, kind: "odt", text: office.odtText(bytes), html: null };
  const { htmlText } = (await parser("html-text")) as typeof import("./documents/html-text");
  const html = await office.docxHtml(bytes);
  return { ok: true, kind: "docx", text: htmlText(html), html };
}

async function readPlain(bytes: Uint8Array): Promise<ChildAnswer> {
  const plain = (await parser("plain-text")) as typeof import("./documents/plain-text");
  const text = plain
    .decodeText(bytes)
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n");
  if (!plain.isProse(text)) return { ok: false, reason: "unsupported" };
  if (!plain.looksLikeHtml(text)) return { ok: true, kind: "text", text, html: null };
  const { htmlText } = (await parser("html-text")) as typeof import("./documents/html-text");
  return { ok: true, kind: "html", text: htmlText(text), html: text };
}

async function read(bytes: Uint8Array, limits: DocumentLimits): Promise<ChildAnswer> {
  const type = await fileTypeFromBuffer(bytes);
  if (type?.ext === "pdf") {
    const { pdfText } = (await parser("pdf-text")) as typeof import("./documents/pdf-text");
    return { ok: true, kind: "pdf", text: await pdfText(bytes, limits), html: null };
  }
  if (type?.ext === "docx" || type?.ext === "odt") return readOffice(bytes, type.ext);
  if (!type || /^(text\/|application\/xml)/.test(type.mime)) return readPlain(bytes);
  return { ok: false, reason: "unsupported" };
}

const limits = JSON.parse(process.argv[2] ?? "{}") as DocumentLimits;
const answer = await read(await readInput(), limits).catch(
  (error: Error): ChildAnswer => ({
    ok: false,
    reason: error.name === "PasswordException" ? "protected" : "unreadable",
  }),
);
if (answer.ok) {
  answer.text = answer.text.replaceAll("\u0000", "").slice(0, limits.characters);
  answer.html = answer.html && answer.html.length <= limits.characters ? answer.html : null;
}
process.stdout.write(JSON.stringify(answer), () => process.exit(0));
