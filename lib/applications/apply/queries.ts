import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { canApplyTo } from "../policy";
import { isOpenForApplications } from "../rules";
import { findPublished } from "./posting";

/** A posting as somebody who wants to apply finds it; null where there is nothing to apply to. */
export async function findPostingToApply(actor: Actor, slug: string) {
  const row = await findPublished(slug);
  if (!row || !canApplyTo(actor, row)) return null;
  const { id, title, companyName, accent, language, replyWithinDays, ...posting } = row;
  const open = isOpenForApplications(posting, now());
  const state = open ? "open" : posting.status === "paused" ? "paused" : "closed";
  return { id, slug, title, companyName, accent, language, replyWithinDays, state } as const;
}
