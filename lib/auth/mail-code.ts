import { db } from "@/lib/db";
import type { LinkActor, SystemActor } from "./actor";
import { mintLink, mintSystem } from "./mint";
import { isSameSecret } from "./secrets";
import { signedToken } from "./signed-token";

type Purpose = "mail-reply" | "mail-bounce";

/** Eighty bits: enough that nobody guesses one, few enough for the 64 characters before an @. */
const signatureLength = 20;

function signatureOf(purpose: Purpose, id: string): string {
  return Buffer.from(signedToken(purpose, id), "base64url").toString("hex").slice(0, signatureLength);
}

/** The id of a record and a signature, in letters that stay the same when somebody writes them in capitals. */
export function mailCode(purpose: Purpose, id: string): string {
  return id.replaceAll("-", "") + signatureOf(purpose, id);
}

/** The id in a code that we have made for this purpose; null for any other. */
function readMailCode(purpose: Purpose, code: string): string | null {
  const parts = /^([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})([0-9a-f]{20})$/.exec(
    code.toLowerCase(),
  );
  if (!parts) return null;
  const id = parts.slice(1, 6).join("-");
  return isSameSecret(parts[6]!, signatureOf(purpose, id)) ? id : null;
}

/** Whoever answers to the reply address of an application: they have had a mail about it, as with its link. */
export async function findReplyActor(code: string): Promise<LinkActor | null> {
  const id = readMailCode("mail-reply", code);
  const found = id && (await db.application.findUnique({ where: { id }, select: { id: true } }));
  return found ? mintLink(found.id) : null;
}

/** The mail that a return address belongs to, and whoever has had it; null for a code that we have not made. */
export async function findReturned(
  code: string,
): Promise<{ mailId: string; actor: LinkActor | null } | null> {
  const id = readMailCode("mail-bounce", code);
  const mail = id && (await db.mail.findUnique({ where: { id }, select: { id: true, applicationId: true } }));
  return mail ? { mailId: mail.id, actor: mail.applicationId ? mintLink(mail.applicationId) : null } : null;
}

/** A mail server that tells what became of a mail of ours: it speaks for nobody. */
export function postmaster(): SystemActor {
  return mintSystem("link");
}
