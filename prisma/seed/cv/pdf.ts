import PDFDocument from "pdfkit";
import type { Cv } from "./content";

type Doc = InstanceType<typeof PDFDocument>;

function collect(draw: (doc: Doc) => void, options: PDFKit.PDFDocumentOptions): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const doc = new PDFDocument({ size: "A4", margin: 54, ...options });
    const chunks: Buffer[] = [];
    doc.on("data", (chunk: Buffer) => chunks.push(chunk));
    doc.on("end", () => resolve(Buffer.concat(chunks)));
    doc.on("error", reject);
    draw(doc);
    doc.end();
  });
}

const info = (cv: Cv) => ({
  info: { Title: `CV of ${cv.name}`, Author: cv.name, CreationDate: new Date(0) },
});

function jobs(doc: Doc, cv: Cv, bullet: string) {
  for (const job of cv.jobs) {
    doc.font("Helvetica-Bold").fontSize(10.5).text(`${job.title}, ${job.employer}`);
    doc
      .font("Helvetica")
      .fontSize(9)
      .fillColor("#555")
      .text(`${job.from} to ${job.to ?? "today"}`)
      .fillColor("#000");
    for (const line of job.did) doc.fontSize(10).text(`${bullet} ${line}`, { indent: 8 });
    doc.moveDown(0.6);
  }
}

/** One column, centred name, rules between the parts. */
export function classicPdf(cv: Cv): Promise<Buffer> {
  const heading = (doc: Doc, words: string) => {
    doc.moveDown(0.5).font("Helvetica-Bold").fontSize(12).text(words.toUpperCase());
    doc
      .moveTo(54, doc.y)
      .lineTo(541, doc.y)
      .lineWidth(0.5)
      .stroke()
      .moveDown(0.4)
      .font("Helvetica")
      .fontSize(10);
  };
  return collect((doc) => {
    doc.font("Times-Bold").fontSize(22).text(latin(cv.name), { align: "center" });
    doc.font("Times-Roman").fontSize(10).text(`${cv.town} | ${cv.email} | ${cv.phone}`, { align: "center" });
    heading(doc, "Profile");
    doc.text(cv.summary);
    heading(doc, "Experience");
    jobs(doc, cv, "•");
    heading(doc, "Education");
    doc.text(cv.education);
    heading(doc, "Skills and languages");
    doc.text(`${cv.skills.join(", ")}\n${cv.languages.join(", ")}`);
  }, info(cv));
}

/** A coloured column at the left for contact and skills, the story at the right. */
export function twoColumnPdf(cv: Cv): Promise<Buffer> {
  return collect((doc) => {
    doc.rect(0, 0, 190, 842).fill("#1f3a5f").fillColor("#fff");
    doc.font("Helvetica-Bold").fontSize(17).text(latin(cv.name), 24, 54, { width: 150 });
    doc
      .font("Helvetica")
      .fontSize(9)
      .moveDown()
      .text([cv.town, cv.email, cv.phone, cv.link].join("\n"), { width: 150 });
    doc.moveDown().font("Helvetica-Bold").fontSize(11).text("Skills").font("Helvetica").fontSize(9);
    for (const skill of cv.skills) doc.text(skill, { width: 150 });
    doc.moveDown().font("Helvetica-Bold").fontSize(11).text("Languages").font("Helvetica").fontSize(9);
    doc.text(cv.languages.join("\n"), { width: 150 });
    doc.fillColor("#000").font("Helvetica-Bold").fontSize(14).text(cv.headline, 214, 54, { width: 330 });
    doc.font("Helvetica").fontSize(10).moveDown(0.5).text(cv.summary).moveDown();
    doc.font("Helvetica-Bold").fontSize(12).text("Experience").moveDown(0.3);
    jobs(doc, cv, "–");
    doc
      .font("Helvetica-Bold")
      .fontSize(12)
      .text("Education")
      .font("Helvetica")
      .fontSize(10)
      .text(cv.education);
  }, info(cv));
}

/** Two pages, large type, a list of dates at the left; the second page repeats the name. */
export function longPdf(cv: Cv): Promise<Buffer> {
  return collect((doc) => {
    doc.font("Helvetica").fontSize(26).fillColor("#0b6e4f").text(latin(cv.name)).fillColor("#000");
    doc.fontSize(13).text(cv.headline).fontSize(10).text(`${cv.email}   ${cv.phone}   ${cv.town}`).moveDown();
    doc.fontSize(11).text(cv.summary).moveDown();
    doc.fontSize(14).text("Skills").fontSize(11).text(cv.skills.join(" · ")).moveDown();
    doc.fontSize(14).text("Languages").fontSize(11).text(cv.languages.join(" · "));
    doc.addPage().fontSize(9).fillColor("#555").text(latin(cv.name)).fillColor("#000").moveDown();
    doc.fontSize(14).text("Experience").moveDown(0.5);
    jobs(doc, cv, "*");
    doc.fontSize(14).font("Helvetica").text("Education").fontSize(11).text(cv.education);
  }, info(cv));
}

/** The built-in fonts write Latin-1 only: letters beyond it lose their marks. */
function latin(text: string): string {
  const plain: Record<string, string> = { ł: "l", Ł: "L", ı: "i" };
  return text.replace(/[^ -ÿ]/g, (letter) => plain[letter] ?? letter.normalize("NFD").replace(/\p{M}/gu, ""));
}
