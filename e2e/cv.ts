import type { Cv } from "@/prisma/seed/cv/content";
import { writeCv } from "@/prisma/seed/cv/write-cv";

export type Candidate = { name: string; email: string };

/** A sentence that stands in every CV made here. */
export const cvSentence = "Moved a ledger of two terabytes without downtime";

function cvOf({ name, email }: Candidate): Cv {
  return {
    name,
    email,
    phone: "+44 7700 900123",
    town: "Leeds",
    link: "https://code.example/somebody",
    headline: "Backend engineer",
    summary: "Backend engineer with eight years of experience.",
    skills: ["Python", "PostgreSQL", "Kafka"],
    languages: ["English"],
    jobs: [
      { title: "Backend engineer", employer: "Halcyon Data", from: 2019, to: null, did: [cvSentence] },
      { title: "Developer", employer: "Polder Maps", from: 2016, to: 2019, did: ["Wrote contract tests"] },
    ],
    education: "BSc, University of Leeds, 2016",
    years: 8,
  };
}

/** A real PDF, as `setInputFiles` and a multipart request take it. */
export async function cvFile(
  candidate: Candidate,
): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const { name, contentType, bytes } = await writeCv(cvOf(candidate), 0);
  return { name, mimeType: contentType, buffer: bytes };
}
