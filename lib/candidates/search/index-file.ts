import type { Tx } from "@/lib/db";
import { bandsOf, fingerprintOf } from "../duplicates/fingerprint";
import { indexText } from "./index-text";

type ReadDocument = {
  id: string;
  kind: string;
  text: string;
  applicationId: string | null;
  /** Whose it is: the applicant's, or that of a candidate who has none. */
  candidateId: string;
};

/** Makes a file that has been read searchable, and a CV comparable with the CVs of others. */
export async function indexFile(tx: Tx, file: ReadDocument): Promise<void> {
  const { id, text, applicationId, candidateId } = file;
  const fingerprint = file.kind === "cv" ? fingerprintOf(text) : null;
  await tx.file.updateMany({ where: { id }, data: { fingerprint } });
  const signs = fingerprint === null ? [] : bandsOf(fingerprint);
  await indexText(tx, { candidateId, applicationId, kind: "cv", recordId: id, text, signs });
}
