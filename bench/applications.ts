import { newSubmissionKey } from "@/lib/applications/apply/key";

const boundary = "bench-boundary-0123456789";
/** A CV of 200 KB: the start of a real PDF, then padding that it may have after its end. */
const cv = Buffer.concat([
  Buffer.from(
    "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n%%EOF\n",
  ),
  Buffer.alloc(200 * 1024, "% padding of a file\n"),
]);

function part(name: string, value: string): string {
  return `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
}

let sent = 0;

/** One application with a CV of 200 KB as a browser sends it, each from another person. */
export function application(slug: string, origin: string) {
  sent += 1;
  const fields = {
    submissionKey: newSubmissionKey(new Date(Date.now() - 60_000)),
    name: `Applicant ${sent}`,
    email: `applicant${sent}@example.com`,
    message: "I would like to work with you.",
    consent: "yes",
  };
  const head = Object.entries(fields).map(([name, value]) => part(name, value));
  const file = `--${boundary}\r\nContent-Disposition: form-data; name="cv"; filename="cv.pdf"\r\nContent-Type: application/pdf\r\n\r\n`;
  return {
    method: "POST" as const,
    path: `/jobs/${slug}/apply/submit`,
    headers: {
      "content-type": `multipart/form-data; boundary=${boundary}`,
      origin,
      "sec-fetch-site": "same-origin",
    },
    body: Buffer.concat([Buffer.from(head.join("") + file), cv, Buffer.from(`\r\n--${boundary}--\r\n`)]),
  };
}
