import { z } from "zod";
import { hashToken } from "@/lib/auth/secrets";
import { signedToken } from "@/lib/auth/signed-token";
import { now } from "@/lib/clock";
import { db, type Tx, transaction } from "@/lib/db";
import type { FieldErrors } from "@/lib/errors";
import { removeFile } from "@/lib/storage/store";
import { draftHours } from "../rules";
import { type ApplyToPosting, SentFile, type TypedValues } from "../schema";

export type Draft = {
  id: string;
  token: string;
  postingId: string;
  submissionKey: string;
  values: TypedValues;
  errors: FieldErrors;
  files: SentFile[];
  createdAt: Date;
};

const text = z.string().default("");
const Values = z.object({
  name: text,
  email: text,
  phone: text,
  links: text,
  message: text,
  consent: text,
  via: text,
});
const Errors = z.record(z.string(), z.array(z.string()));

type Row = NonNullable<Awaited<ReturnType<typeof findRow>>>;

function findRow(where: { tokenHash: string } | { submissionKey: string }, tx: Tx = db as unknown as Tx) {
  return tx.applicationDraft.findUnique({ where });
}

function toDraft(row: Row): Draft {
  return {
    id: row.id,
    token: signedToken("application-draft", row.id),
    postingId: row.postingId,
    submissionKey: row.submissionKey,
    values: Values.parse(row.values),
    errors: Errors.parse(row.errors),
    files: z.array(SentFile).parse(row.files),
    createdAt: row.createdAt,
  };
}

const isAlive = (row: Row | null): row is Row => row !== null && row.expiresAt > now();

/** What somebody has typed and must look at again. */
export async function findDraft(token: string): Promise<Draft | null> {
  const row = await findRow({ tokenHash: hashToken(token) });
  return isAlive(row) && !row.receivedAt ? toDraft(row) : null;
}

/** A submission that made no second application: for whoever sent it, it looks like one that did. */
export async function findParked(token: string): Promise<Draft | null> {
  const row = await findRow({ tokenHash: hashToken(token) });
  return isAlive(row) && row.receivedAt ? toDraft(row) : null;
}

export async function parkedToken(tx: Tx, submissionKey: string): Promise<string | null> {
  const row = await findRow({ submissionKey }, tx);
  return row?.receivedAt ? toDraft(row).token : null;
}

type Kept = Pick<Draft, "postingId" | "submissionKey" | "values" | "errors" | "files">;

async function writeDraft(tx: Tx, draft: Kept, receivedAt: Date | null): Promise<string> {
  const { submissionKey, ...content } = draft;
  const expiresAt = new Date(now().getTime() + draftHours * 3_600_000);
  const id = crypto.randomUUID();
  const tokenHash = hashToken(signedToken("application-draft", id));
  const data = { ...content, receivedAt, expiresAt };
  const row = await tx.applicationDraft.upsert({
    where: { submissionKey },
    create: { id, tokenHash, submissionKey, createdAt: now(), ...data },
    update: data,
    select: { id: true },
  });
  return signedToken("application-draft", row.id);
}

/** Keeps what was typed and the files that were fine; the token opens the form with them. */
export function keepDraft(draft: Kept): Promise<string> {
  return transaction((tx) => writeDraft(tx, draft, null));
}

/** Keeps a submission whose address has an application already, so that its address can still be corrected. */
export function parkSubmission(
  tx: Tx,
  postingId: string,
  input: Omit<ApplyToPosting, "slug">,
): Promise<string> {
  const { submissionKey, files, name, email, phone, links, message, consent, via = "" } = input;
  const values = {
    name,
    email,
    phone: phone ?? "",
    links: links.join("\n"),
    message: message ?? "",
    consent,
    via,
  };
  return writeDraft(tx, { postingId, submissionKey, values, errors: {}, files }, now());
}

/** The parked submission's sender takes it back: what it held goes, and its page says that it is withdrawn. */
export async function withdrawParked(draft: Draft): Promise<void> {
  const values = { ...draft.values, phone: "", links: "", message: "", consent: "" };
  await db.applicationDraft.update({ where: { id: draft.id }, data: { values, files: [] } });
  for (const { storageKey } of draft.files) await removeFile(storageKey);
}

/** Forgets a draft whose files now belong to something else. */
export async function forgetDraft(id: string): Promise<void> {
  await db.applicationDraft.deleteMany({ where: { id } });
}
