import { asPublished, publishedFacts } from "@/lib/applications/apply/posting";
import { promisedOn } from "@/lib/applications/rules";
import type { Actor } from "@/lib/auth/actor";
import type { Prisma } from "@/prisma/generated/client";
import type { TemplateVariable } from "./rules";
import { replyBySentence, templateLanguageOf } from "./words";

/** What is read of an application to fill a mail to its candidate. */
export const valueFacts = {
  createdAt: true,
  candidate: { select: { name: true, email: true } },
  stage: { select: { publicLabel: true } },
  posting: { select: publishedFacts },
} satisfies Prisma.ApplicationSelect;

type Found = Prisma.ApplicationGetPayload<{ select: typeof valueFacts }>;

/**
 * What the variables of a mail stand for in one application. One without a value is left out, so that it is noticed;
 * a promise that was not made is an empty sentence. The link to the status page is made when the mail is written.
 */
export function applicantValues(actor: Actor, found: Found): Partial<Record<TemplateVariable, string>> {
  const posting = asPublished(found.posting);
  const promised = promisedOn(found.createdAt, posting.replyWithinDays);
  return {
    candidate_name: found.candidate.name,
    posting_title: posting.title,
    stage_name: found.stage.publicLabel,
    reply_by: replyBySentence(templateLanguageOf(posting.language), promised),
    ...(posting.companyName && { company_name: posting.companyName }),
    ...(actor.type === "user" && { sender_name: actor.name }),
  };
}
