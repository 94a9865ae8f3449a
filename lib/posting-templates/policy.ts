import { type Actor, isRecruiting } from "@/lib/auth/actor";
import { canCopyPosting, canCreatePosting, type PostingAccess } from "@/lib/postings/policy";
import type { Prisma } from "@/prisma/generated/client";

/** Templates belong to everybody who writes postings. */
export function postingTemplatesVisibleTo(actor: Actor): Prisma.PostingTemplateWhereInput {
  return canCreatePosting(actor) ? {} : { id: { in: [] } };
}

export function canSavePostingTemplate(actor: Actor, posting: PostingAccess): boolean {
  return canCopyPosting(actor, posting);
}

export function canDeletePostingTemplate(actor: Actor, template: { createdById: string }): boolean {
  if (actor.type !== "user") return false;
  const isAuthor = actor.userId === template.createdById;
  return isRecruiting(actor) || (isAuthor && canCreatePosting(actor));
}
