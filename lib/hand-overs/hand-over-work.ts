import type { Actor } from "@/lib/auth/actor";
import { staffRoles } from "@/lib/auth/roles";
import { type Tx, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { record } from "@/lib/events/record";
import { disableMemberWithin } from "@/lib/members/disable-member";
import { confidentialWithout } from "./held";
import { handOverApplications } from "./parts/applications";
import { handOverAutomations } from "./parts/automations";
import type { HandOver, Recipient } from "./parts/hand-over";
import { handOverInterviews } from "./parts/interviews";
import { handOverTeams } from "./parts/teams";
import { handOverTodos } from "./parts/todos";
import { handOverViews } from "./parts/views";
import { canHandOver } from "./policy";
import { type HandOverWork, type HeldKind, heldKinds } from "./schema";

const parts: Record<HeldKind, (handOver: HandOver) => Promise<number>> = {
  teams: handOverTeams,
  interviews: handOverInterviews,
  applications: handOverApplications,
  todos: handOverTodos,
  views: handOverViews,
  automations: handOverAutomations,
};

/** Who takes over: members who may sign in, and not the one who leaves. */
async function findRecipients(tx: Tx, { userId, to }: HandOverWork): Promise<Map<string, Recipient>> {
  const ids = [...new Set(Object.values(to).filter((id) => id !== null))];
  const people = await tx.user.findMany({
    where: { id: { in: ids, not: userId }, disabledAt: null, role: { in: [...staffRoles] } },
    select: { id: true, name: true, role: true },
  });
  if (people.length < ids.length) throw new AppError("invalid", "Choose members who can take this over.");
  return new Map(people.map((person) => [person.id, person]));
}

/**
 * Gives a member's open work to others, each kind to whoever was chosen for it, and where asked locks the member out:
 * all of it or nothing. A confidential posting never loses the last one who can run it.
 */
export async function handOverWork(
  actor: Actor,
  input: HandOverWork,
): Promise<Partial<Record<HeldKind, number>>> {
  const { userId, to, disable } = input;
  if (!canHandOver(actor)) throw new AppError("not_found", "There is no such member.");
  return transaction(async (tx) => {
    const member = await tx.user.findFirst({ where: { id: userId, role: { in: [...staffRoles] } } });
    if (!member) throw new AppError("not_found", "There is no such member.");
    const recipients = await findRecipients(tx, input);
    const counts: Partial<Record<HeldKind, number>> = {};
    for (const kind of heldKinds) {
      const recipient = recipients.get(to[kind] ?? "");
      if (recipient) counts[kind] = await parts[kind]({ tx, actor, fromUserId: userId, to: recipient });
    }
    await requireConfidentialRun(tx, input);
    await record(tx, actor, {
      name: "member.work_handed_over",
      record: { type: "member", id: userId },
      data: { recipients: [...recipients.keys()], counts },
    });
    if (disable) await disableMemberWithin(tx, actor, { userId, leaveWork: true });
    return counts;
  });
}

async function requireConfidentialRun(tx: Tx, { userId, to, disable }: HandOverWork): Promise<void> {
  const left = disable ? await confidentialWithout(tx, userId) : 0;
  const orphaned = to.teams
    ? await tx.posting.count({
        where: {
          confidential: true,
          status: { not: "archived" },
          team: {
            some: { userId: to.teams },
            none: { user: { role: { in: ["recruiter", "admin"] }, disabledAt: null } },
          },
        },
      })
    : 0;
  if (left + orphaned === 0) return;
  throw new AppError(
    "conflict",
    "A confidential posting would be left without a recruiter. Hand the hiring teams over to a recruiter or an admin.",
  );
}
