import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { postingsVisibleTo } from "@/lib/postings/policy";
import { bulkActionsVisibleTo } from "../policy";

/** The posting as its board's reader may see it. @throws AppError not_found */
export async function loadPostingFor(tx: Tx, actor: Actor, id: string) {
  const posting = await tx.posting.findFirst({
    where: { AND: [{ id }, postingsVisibleTo(actor)] },
    select: { language: true, confidential: true, team: { select: { userId: true, role: true } } },
  });
  if (!posting) throw new AppError("not_found", "There is no such posting.");
  return posting;
}

/** The action as this actor may see it, held until the transaction ends. @throws AppError not_found */
export async function loadBulkAction(tx: Tx, actor: Actor, id: string) {
  await tx.$queryRaw`SELECT 1 FROM "BulkAction" WHERE id = ${id}::uuid FOR UPDATE`;
  const action = await tx.bulkAction.findFirst({ where: { AND: [{ id }, bulkActionsVisibleTo(actor)] } });
  if (!action) throw new AppError("not_found", "There is no such bulk action.");
  return action;
}
