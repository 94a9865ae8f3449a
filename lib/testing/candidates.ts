import { indexProfile, indexText } from "@/lib/candidates/search/index-text";
import { db, type Tx } from "@/lib/db";
import { makeApplication, type makeOpenPosting } from "./applications";

type Posting = Awaited<ReturnType<typeof makeOpenPosting>>;
type Said = Partial<{ name: string; email: string; phone: string | null; links: string[] }>;
type Told = Said & { cv?: string; message?: string; note?: { authorId: string; body: string } };

const tx = db as unknown as Tx;

/** Somebody known by these facts alone, as the search sees them. */
export async function makeCandidate(said: Said = {}): Promise<string> {
  const email = `${crypto.randomUUID()}@example.test`;
  const { id } = await db.candidate.create({ data: { name: "Zoë Müller", email, ...said } });
  await indexProfile(tx, id);
  return id;
}

/** An application of somebody of whom all this is known, with its texts as the search sees them. */
export async function makeApplicant(posting: Posting, { cv, message, note, ...said }: Told = {}) {
  const application = await makeApplication(posting, said.name);
  const { id: applicationId, candidateId } = application;
  await db.candidate.update({ where: { id: candidateId }, data: said });
  await indexProfile(tx, candidateId);
  const of = { candidateId, applicationId };
  if (cv) await indexText(tx, { ...of, kind: "cv", recordId: crypto.randomUUID(), text: cv });
  if (message) await indexText(tx, { ...of, kind: "message", recordId: applicationId, text: message });
  if (note) {
    const { id: recordId } = await db.note.create({ data: { applicationId, ...note } });
    await indexText(tx, { ...of, kind: "note", recordId, text: note.body });
  }
  return { applicationId, candidateId };
}
