import { canMoveApplication } from "@/lib/applications/policy";
import { type Actor, isRecruiting } from "@/lib/auth/actor";
import { type PostingAccess, postingsVisibleTo } from "@/lib/postings/policy";
import type { Prisma } from "@/prisma/generated/client";

/** Whoever runs the hiring of a posting may do in bulk what they may do one by one; taking data out is among it. */
export function canStartBulkAction(actor: Actor, posting: Omit<PostingAccess, "status">): boolean {
  return canMoveApplication(actor, { posting });
}

/** One's own; recruiters and admins see everybody's, so that they can stop one. */
export function bulkActionsVisibleTo(actor: Actor): Prisma.BulkActionWhereInput {
  if (actor.type === "system") return {};
  if (actor.type !== "user") return { id: { in: [] } };
  const posting = postingsVisibleTo(actor);
  const own = { posting, createdById: actor.userId };
  return isRecruiting(actor) ? { posting } : own;
}

export function canCancelBulkAction(actor: Actor, action: { createdById: string }): boolean {
  return isRecruiting(actor) || isStarter(actor, action);
}

/** Whoever started it: what they take back is told of as theirs. */
export function canUndoBulkAction(actor: Actor, action: { createdById: string }): boolean {
  return isStarter(actor, action);
}

/** An export is for whoever asked for it. */
export function canDownloadExport(actor: Actor, action: { createdById: string }): boolean {
  return isStarter(actor, action);
}

/** The work itself is done by the product, in the name of whoever started it. */
export function canRunBulkAction(actor: Actor): boolean {
  return actor.type === "system";
}

function isStarter(actor: Actor, { createdById }: { createdById: string }): boolean {
  return actor.type === "user" && actor.userId === createdById;
}
