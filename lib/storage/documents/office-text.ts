import { strFromU8, unzipSync } from "fflate";
import mammoth from "mammoth";

/** What all parts of an office file may come to when unpacked, by what they say of themselves. */
const mostUnpacked = 60_000_000;

/** @throws Error when the archive says that it unpacks to more than a document ever does. */
export function refuseBombs(bytes: Uint8Array): void {
  let total = 0;
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      total += originalSize;
      return false;
    },
  });
  if (total > mostUnpacked) throw new Error("unpacks to too much");
}

/** A Word document as plain HTML: headings, lists and tables, no pictures, nothing loaded from elsewhere. */
export async function docxHtml(bytes: Uint8Array): Promise<string> {
  refuseBombs(bytes);
  const noPicture = mammoth.images.imgElement(async () => ({ src: "" }));
  const options = { convertImage: noPicture, externalFileAccess: false };
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, options);
  return value.replace(/<img\b[^>]*>/g, "");
}

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const decode = (xml: string) =>
  xml
    .replace(/<[^>]*>/g, "")
    .replace(/&#x([0-9a-f]{1,6});/gi, (_, code) => character(Number.parseInt(code, 16)))
    .replace(/&#(\d{1,7});/g, (_, code) => character(Number(code)))
    .replace(/&(\w+);/g, (all, name) => entities[name] ?? all);
const character = (code: number) => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "");

/** The words of an OpenDocument text: a line for each paragraph, "- " before list items. */
export function odtText(bytes: Uint8Array): string {
  refuseBombs(bytes);
  const content = unzipSync(bytes, { filter: ({ name }) => name === "content.xml" })["content.xml"];
  if (!content) throw new Error("has no content.xml");
  const body = strFromU8(content)
    .replace(/^[\s\S]*?<office:text\b[^>]*>/, "")
    .replace(/\s*\n\s*/g, " ");
  const marked = body
    .replace(/<office:annotation\b[\s\S]*?<\/office:annotation>/g, "")
    .replace(/<text:list-item\b[^>]*>\s*<text:p\b[^>]*>/g, "\n- ")
    .replace(/<text:h\b[^>]*>/g, "\n\n")
    .replace(/<text:p\b[^>]*\/>/g, "\n")
    .replace(/<text:line-break\/>|<\/text:(p|h)>/g, "\n")
    .replace(/<\/table:table-cell>\s*<table:table-cell\b[^>]*>/g, "\t")
    .replace(/<text:tab\/>/g, "\t")
    .replace(/<text:s\b[^>]*\/>/g, " ");
  return decode(marked)
    .replace(/[ \t]+\n/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
