import { randomInt } from "node:crypto";
import { type Actor, isStaff } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { loadPosting } from "@/lib/postings/content/load-posting";
import { canKeepTrackingLinks } from "./policy";
import { isFreeName } from "./rules";
import type { CreateTrackingLink } from "./schema";

/** Without letters that are taken for one another when a link is read aloud. */
const letters = "abcdefghjkmnpqrstuvwxyz23456789";
const newCode = () => Array.from({ length: 8 }, () => letters[randomInt(letters.length)]).join("");

/** An address of a posting that tells who came by it: how many, never who. */
export async function createTrackingLink(actor: Actor, input: CreateTrackingLink) {
  return transaction(async (tx) => {
    const posting = await loadPosting(tx, actor, input.postingId);
    if (!canKeepTrackingLinks(actor, posting) || !isStaff(actor))
      throw new AppError("forbidden", "Only recruiters and admins make tracking links.");
    const others = await tx.trackingLink.findMany({
      where: { postingId: posting.id },
      select: { name: true },
    });
    if (
      !isFreeName(
        input.name,
        others.map(({ name }) => name),
      )
    ) {
      const words = "There is a link of this name already.";
      throw new AppError("conflict", words, { name: [words] });
    }
    const link = await tx.trackingLink.create({
      data: { ...input, code: newCode(), createdById: actor.userId, createdAt: now() },
      select: { id: true, code: true },
    });
    await record(tx, actor, {
      name: "tracking_link.created",
      record: { type: "tracking_link", id: link.id },
      postingId: posting.id,
      data: {},
    });
    return { linkId: link.id, code: link.code };
  });
}
