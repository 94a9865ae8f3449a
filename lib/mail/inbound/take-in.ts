import { findReplyActor, findReturned, postmaster } from "@/lib/auth/mail-code";
import { db } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { noteDelivery } from "../note-delivery";
import { receiveMail } from "../receive-mail";
import { readAddress } from "./addresses";
import { type ReceivedMessage, readMessage } from "./read-message";

/** Whether mail to this address is taken at all: it carries a code that we have signed. */
export async function isOurs(recipient: string): Promise<boolean> {
  const address = readAddress(recipient);
  if (!address) return false;
  const found = address.kind === "reply" ? findReplyActor(address.code) : findReturned(address.code);
  return (await found) !== null;
}

/**
 * Takes a mail from outside to where it belongs. That is told by the signed code in the address that it came to, and
 * never by who it says that it is from.
 * @param recipients as the envelope names them; left out, those in the mail's own headers
 * @throws AppError not_found when none of the addresses is ours; invalid, too_large, rate_limited
 */
export async function takeIn(raw: Buffer, recipients?: string[]): Promise<void> {
  const message = await readMessage(raw);
  const named = recipients ?? message.recipients;
  const addresses = named.map((recipient) => ({ recipient, address: readAddress(recipient) }));
  let taken = 0;
  for (const { recipient, address } of addresses) {
    if (address?.kind === "reply" && (await takeReply(address.code, recipient, message))) taken++;
    if (address?.kind === "bounce" && (await takeReturned(address.code, recipient, message))) taken++;
  }
  if (taken === 0) throw new AppError("not_found", "There is no such address here.");
}

async function takeReply(code: string, recipient: string, message: ReceivedMessage): Promise<boolean> {
  const actor = await findReplyActor(code);
  if (!actor) return false;
  const { applicationId } = actor;
  const about = message.report?.about;
  const mail = about
    ? await db.mail.findFirst({ where: { applicationId, direction: "out", messageId: about } })
    : null;
  if (mail && message.report) await noteDelivery(postmaster(), { mailId: mail.id, report: message.report });
  else await receiveMail(actor, { applicationId, toEmail: recipient, message });
  return true;
}

/** To where mail comes back: what servers tell, and the absence notes that answer there too (RFC 3834). */
async function takeReturned(code: string, recipient: string, message: ReceivedMessage): Promise<boolean> {
  const returned = await findReturned(code);
  if (!returned) return false;
  const { mailId, actor } = returned;
  if (message.report) await noteDelivery(postmaster(), { mailId, report: message.report });
  else if (actor) {
    const { applicationId } = actor;
    const automatic = { ...message, isAutomatic: true };
    await receiveMail(actor, { applicationId, toEmail: recipient, message: automatic });
  }
  return true;
}
