import { deflateSync } from "node:zlib";
import { Document, HeadingLevel, Packer, Paragraph } from "docx";
import { strToU8, zipSync } from "fflate";
import PDFDocument from "pdfkit";
import { describe, expect, test } from "vitest";
import { readDocument } from "./read-document";

const paragraph =
  "Design and evolve scalable backend services in Python for high-availability workloads, with strong conventions for idempotency and backward compatibility, and mentor engineers.";

function pdf(draw: (document: PDFKit.PDFDocument) => void): Promise<Buffer> {
  const document = new PDFDocument({ margin: 72 });
  const chunks: Buffer[] = [];
  document.on("data", (chunk: Buffer) => chunks.push(chunk));
  draw(document);
  document.end();
  return new Promise((done) => document.on("end", () => done(Buffer.concat(chunks))));
}

/** A PDF of one page whose content stream unpacks to `megabytes` of drawing instructions. */
function pdfBomb(megabytes: number): Buffer {
  const stream = deflateSync(Buffer.alloc(megabytes * 1024 * 1024, "BT (a) Tj ET\n"), { level: 9 });
  const parts = [
    "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n",
    "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n",
    "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj\n",
    `4 0 obj<</Filter/FlateDecode/Length ${stream.length}>>stream\n`,
    stream,
    "\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF",
  ];
  return Buffer.concat(parts.map((part) => Buffer.from(part as string)));
}

const odt = (xml: string) =>
  Buffer.from(
    zipSync({
      mimetype: [strToU8("application/vnd.oasis.opendocument.text"), { level: 0 }],
      "content.xml": strToU8(
        `<office:document-content><office:body><office:text>${xml}</office:text></office:body></office:document-content>`,
      ),
    }),
  );

describe("what people send", () => {
  test("text in UTF-8, UTF-16 and Windows-1252", async () => {
    const words = "Gehalt: 19,80 € bis 23,40 €\r\nStandort: Köln";
    const same = "Gehalt: 19,80 € bis 23,40 €\nStandort: Köln";
    const latin = Buffer.from(words.replaceAll("€", "\u0080"), "latin1");
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(words, "utf16le")]);
    for (const bytes of [Buffer.from(`\uFEFF${words}`), latin, wide])
      expect(await readDocument(bytes)).toEqual({ kind: "text", text: same, html: null });
  });
  test("a page", async () => {
    const page =
      "<!doctype html><title>x</title><h1>Cook</h1><script>evil()</script><ul><li>One<li>Two</ul><p>a<br>b";
    expect(await readDocument(Buffer.from(page))).toEqual({
      kind: "html",
      text: "Cook\n\n- One\n- Two\n\na\nb",
      html: page,
    });
  });
  test("a PDF: broken lines are joined, gaps are kept", async () => {
    const bytes = await pdf((page) => {
      page.fontSize(18).text("Backend engineer");
      page.fontSize(11).moveDown().text(paragraph).moveDown().text("• Python\n• PostgreSQL");
    });
    const read = await readDocument(bytes);
    expect(read.kind).toBe("pdf");
    expect(read.text).toBe(`Backend engineer\n\n${paragraph}\n\n• Python\n• PostgreSQL`);
  });
  test("a Word document", async () => {
    const children = [
      new Paragraph({ text: "Backend engineer", heading: HeadingLevel.HEADING_1 }),
      new Paragraph({ text: "Python", bullet: { level: 0 } }),
      new Paragraph({ text: "<b>not bold</b>" }),
    ];
    const read = await readDocument(await Packer.toBuffer(new Document({ sections: [{ children }] })));
    expect(read).toEqual({
      kind: "docx",
      text: "Backend engineer\n\n- Python\n\n<b>not bold</b>",
      html: "<h1>Backend engineer</h1><ul><li>Python</li></ul><p>&lt;b&gt;not bold&lt;/b&gt;</p>",
    });
  });
  test("an OpenDocument text", async () => {
    const xml =
      "<text:h>Curriculum</text:h><text:p>A &amp; B<text:line-break/>C</text:p><text:list><text:list-item><text:p>One</text:p></text:list-item></text:list>";
    expect(await readDocument(odt(xml))).toEqual({
      kind: "odt",
      text: "Curriculum\nA & B\nC\n\n- One",
      html: null,
    });
  });
});

describe("what should not be sent", () => {
  const refused = (bytes: Buffer, words: RegExp, limits = {}) =>
    expect(readDocument(bytes, limits)).rejects.toThrow(words);

  test("nothing", () => refused(Buffer.alloc(0), /empty/));
  test("too much", () => refused(Buffer.alloc(11 * 1024 * 1024, "a"), /larger than 10 MB/));
  test("a program", () => refused(Buffer.from("7f454c460201010000000000", "hex"), /kind of file/));
  test("a picture", () =>
    refused(
      Buffer.from("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489", "hex"),
      /kind of file/,
    ));
  test("bytes that are no text", () => refused(Buffer.from([1, 2, 3, 0, 200, 9, 14, 15]), /kind of file/));
  test("half a PDF", async () => refused((await pdf((page) => page.text("x"))).subarray(0, 60), /damaged/));
  test("a Word document in name only", () =>
    refused(
      Buffer.from(
        zipSync({
          "word/document.xml": strToU8("<w"),
          "[Content_Types].xml": strToU8(
            '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
          ),
        }),
      ),
      /damaged|kind of file/,
    ));
  test("an archive that unpacks to far too much", { timeout: 40_000 }, () =>
    refused(odt(`<text:p>${"a".repeat(62_000_000)}</text:p>`), /damaged/),
  );
  test("a PDF that eats time is stopped, and this process stays awake", { timeout: 40_000 }, async () => {
    const bomb = pdfBomb(200);
    let ticks = 0;
    const clock = setInterval(() => ticks++, 50);
    const before = performance.now();
    await refused(bomb, /damaged/, { milliseconds: 3_000, patience: 6_000, megabytes: 300 });
    clearInterval(clock);
    expect(performance.now() - before).toBeLessThan(15_000);
    expect(ticks).toBeGreaterThan(5);
  });
});
