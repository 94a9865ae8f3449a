import { type Cv, linesOf } from "./content";
import { docx, odt } from "./office";
import { classicPdf, longPdf, twoColumnPdf } from "./pdf";

const types = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  odt: "application/vnd.oasis.opendocument.text",
  txt: "text/plain",
};

/** The CV as a real file, in one of six layouts. PDF is what most people send. */
export async function writeCv(
  cv: Cv,
  index: number,
): Promise<{ name: string; contentType: string; bytes: Buffer }> {
  const base = `CV ${cv.name}`;
  const file = (ending: keyof typeof types, bytes: Buffer) => ({
    name: `${base}.${ending}`,
    contentType: types[ending],
    bytes,
  });
  const layout = index % 12;
  if (layout === 3) return file("docx", await docx(cv));
  if (layout === 7) return file("odt", odt(cv));
  if (layout === 11) return file("txt", Buffer.from(linesOf(cv).join("\n"), "utf8"));
  if (layout % 3 === 1) return file("pdf", await twoColumnPdf(cv));
  if (layout % 3 === 2) return file("pdf", await longPdf(cv));
  return file("pdf", await classicPdf(cv));
}
