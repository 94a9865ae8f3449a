import { z } from "zod";
import { isSameSecret } from "@/lib/auth/secrets";
import { signedToken } from "@/lib/auth/signed-token";
import { now } from "@/lib/clock";

/** A deleted note with everything that was its own; kept by nobody but the one who may still put it back. */
const Sealed = z.object({
  noteId: z.uuid(),
  applicationId: z.uuid().nullable(),
  candidateId: z.uuid().nullable(),
  authorId: z.uuid(),
  body: z.string(),
  createdAt: z.coerce.date(),
  editedAt: z.coerce.date().nullable(),
  revisions: z.array(z.object({ body: z.string(), writtenAt: z.coerce.date() })),
  until: z.coerce.date(),
});
export type SealedNote = z.infer<typeof Sealed>;

const minutes = 10;
const purpose = "note-undo";

/** Gives a deleted note out in a form that nobody can change, for as long as its deletion can be taken back. */
export function seal(note: Omit<SealedNote, "until">): string {
  const until = new Date(now().getTime() + minutes * 60_000);
  const text = JSON.stringify({ ...note, until });
  return `${signedToken(purpose, text)}.${text}`;
}

/** @returns null for what is not ours, or is too late */
export function unseal(sealed: string): SealedNote | null {
  const dot = sealed.indexOf(".");
  const text = sealed.slice(dot + 1);
  if (dot < 0 || !isSameSecret(sealed.slice(0, dot), signedToken(purpose, text))) return null;
  const note = Sealed.parse(JSON.parse(text));
  return note.until > now() ? note : null;
}
