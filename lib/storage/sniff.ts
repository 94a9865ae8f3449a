import { fileTypeFromBuffer } from "file-type";

export const documentTypes = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  odt: "application/vnd.oasis.opendocument.text",
  txt: "text/plain; charset=utf-8",
} as const;
export type DocumentExtension = keyof typeof documentTypes;

export type Sniffed = { ok: true; extension: DocumentExtension } | { ok: false; problem: string };

const advice = "Save it as PDF and choose it again.";

/** Words for kinds of file that people send by mistake, by what file-type calls them. */
const mistaken: Record<string, string> = {
  doc: "is an old Word file (.doc)",
  cfb: "is an old Word or Excel file",
  docm: "is a Word file with macros",
  dotx: "is a Word template",
  xlsx: "is an Excel file",
  pptx: "is a PowerPoint file",
  pages: "is a Pages file",
  rtf: "is a rich text file (.rtf)",
  jpg: "is a picture",
  png: "is a picture",
  heic: "is a picture",
  webp: "is a picture",
  gif: "is a picture",
  html: "is a web page",
  xml: "is an XML file",
};

/** Names of the entries in a ZIP's central directory, without unpacking anything. */
function zipEntries(bytes: Buffer): string[] {
  const end = bytes.lastIndexOf(Buffer.from("PK\u0005\u0006", "latin1"));
  if (end < 0 || end + 20 > bytes.length) return [];
  let at = bytes.readUInt32LE(end + 16);
  const names: string[] = [];
  while (at + 46 <= bytes.length && bytes.readUInt32LE(at) === 0x02014b50 && names.length < 10_000) {
    const length = bytes.readUInt16LE(at + 28);
    names.push(bytes.toString("utf8", at + 46, at + 46 + length));
    at += 46 + length + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return names;
}

function officeKind(bytes: Buffer): DocumentExtension | null {
  const names = new Set(zipEntries(bytes));
  if (names.has("word/vbaProject.bin")) return null;
  if (names.has("[Content_Types].xml") && names.has("word/document.xml")) return "docx";
  const declared = bytes.toString("latin1", 30, 30 + 8 + documentTypes.odt.length);
  if (names.has("content.xml") && declared === `mimetype${documentTypes.odt}`) return "odt";
  return null;
}

/** Words in UTF-8 without control characters. Markup is text too, and nobody's CV. */
function textProblem(bytes: Buffer): string | null {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return "is not a PDF, Word (.docx), OpenDocument (.odt) or UTF-8 text file";
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they tell that this is no text
  if (/[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/.test(text))
    return "is not a PDF, Word (.docx), OpenDocument (.odt) or text file";
  if (text.trim() === "") return "is empty";
  const start = text.trimStart().slice(0, 200).toLowerCase();
  if (start.startsWith("{\\rtf")) return mistaken.rtf!;
  if (/^<(!doctype html|html)/.test(start)) return mistaken.html!;
  if (/^<(\?xml|svg)/.test(start)) return mistaken.xml!;
  return null;
}

/** What a file is by its content; its name and the type that a browser gave it count for nothing. */
export async function sniffDocument(bytes: Buffer): Promise<Sniffed> {
  if (bytes.length === 0) return { ok: false, problem: "is empty" };
  if (bytes.subarray(0, 1024).includes("%PDF-")) return { ok: true, extension: "pdf" };
  if (bytes.subarray(0, 4).equals(Buffer.from("PK\u0003\u0004", "latin1"))) {
    const extension = officeKind(bytes);
    if (extension) return { ok: true, extension };
  } else {
    const problem = textProblem(bytes);
    if (!problem) return { ok: true, extension: "txt" };
    if (!problem.startsWith("is not")) return { ok: false, problem: said(problem) };
  }
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  const named = found && mistaken[found.ext];
  return {
    ok: false,
    problem: said(named ?? "is not a PDF, Word (.docx), OpenDocument (.odt) or text file"),
  };
}

function said(problem: string): string {
  return problem === "is empty" ? problem : `${problem}. ${advice}`;
}

/** The sender's name for it, fit to be shown and to be saved under, with the ending that its content has. */
export function fileNameOf(given: string, extension: DocumentExtension): string {
  const base = given.split(/[\\/]/).at(-1) ?? "";
  const clean = base.replace(/\p{Cc}|\p{Bidi_Control}|[<>:"|?*]/gu, "").trim();
  const stem = clean.replace(/\.[A-Za-z0-9]{1,5}$/, "").replace(/^\.+|[. ]+$/g, "") || "file";
  return `${[...stem].slice(0, 120).join("")}.${extension}`;
}
