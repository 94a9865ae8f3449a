import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { loadContent, requireAllowed } from "@/lib/postings/content/load-posting";
import { canEditPosting } from "@/lib/postings/policy";
import { requireStep } from "@/lib/postings/rules";
import { findOrMakeCompany } from "./names/make-company";
import { canCreateCompany } from "./policy";
import type { AcceptCompany } from "./schema";

/** The proposal that the import left becomes a company of the organisation, and the posting's own. */
export async function acceptCompany(
  actor: Actor,
  input: AcceptCompany,
): Promise<{ companyId: string; version: number }> {
  return transaction(async (tx) => {
    const posting = await loadContent(tx, actor, input.postingId);
    const isAllowed = canCreateCompany(actor) && canEditPosting(actor, posting);
    requireAllowed(isAllowed, "Only recruiters and admins add companies.");
    requireStep("edit", posting);
    const name = input.name ?? posting.companyName;
    if (!name) throw new AppError("conflict", "The company of this posting is accepted already.");
    const { id: companyId, isNew } = await findOrMakeCompany(tx, name);
    const guessed = posting.guessed.filter((path) => path !== "companyName");
    const { version } = await tx.posting.update({
      where: { id: posting.id },
      data: {
        companyId,
        companyName: null,
        guessed,
        version: { increment: 1 },
        editedById: actor.type === "user" ? actor.userId : null,
        updatedAt: now(),
      },
      select: { version: true },
    });
    if (isNew)
      await record(tx, actor, {
        name: "company.created",
        record: { type: "company", id: companyId },
        postingId: posting.id,
        data: {},
      });
    await record(tx, actor, {
      name: "posting.edited",
      record: { type: "posting", id: posting.id },
      postingId: posting.id,
      data: { fields: ["companyName"] },
    });
    return { companyId, version };
  });
}
