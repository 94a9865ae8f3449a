import { Document, HeadingLevel, Packer, Paragraph, TextRun } from "docx";
import { strToU8, zipSync } from "fflate";
import { type Cv, linesOf } from "./content";

const headings = new Set(["Experience", "Education", "Skills", "Languages"]);

/** A word processor's file with headings and bullets. */
export function docx(cv: Cv): Promise<Buffer> {
  const children = linesOf(cv).map((line, index) => {
    if (index === 0) return new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(line)] });
    if (headings.has(line))
      return new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(line)] });
    if (line.startsWith("- ")) return new Paragraph({ text: line.slice(2), bullet: { level: 0 } });
    return new Paragraph(line);
  });
  const document = new Document({ creator: cv.name, title: `CV of ${cv.name}`, sections: [{ children }] });
  return Packer.toBuffer(document);
}

const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** An OpenDocument text: the mimetype first and stored, as the format asks (ODF 1.3, part 2, 3.3). */
export function odt(cv: Cv): Buffer {
  const body = linesOf(cv)
    .map((line, index) =>
      index === 0 || headings.has(line)
        ? `<text:h text:outline-level="${index === 0 ? 1 : 2}">${escaped(line)}</text:h>`
        : `<text:p>${escaped(line)}</text:p>`,
    )
    .join("");
  const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3"><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
  const manifest = `<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`;
  const zip = zipSync({
    mimetype: [strToU8("application/vnd.oasis.opendocument.text"), { level: 0 }],
    "content.xml": strToU8(content),
    "META-INF/manifest.xml": strToU8(manifest),
  });
  return Buffer.from(zip);
}
