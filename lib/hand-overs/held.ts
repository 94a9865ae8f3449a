import type { Tx } from "@/lib/db";
import type { Prisma } from "@/prisma/generated/client";

// What of a member's work is open: what is decided, done or archived stays theirs in the history.

export const openTeams = (userId: string): Prisma.TeamMemberWhereInput => ({
  userId,
  posting: { status: { not: "archived" } },
});

export const openInterviews = (userId: string): Prisma.ApplicationInterviewerWhereInput => ({
  userId,
  application: { status: "active" },
});

export const openApplications = (userId: string): Prisma.ApplicationWhereInput => ({
  ownerId: userId,
  status: "active",
});

export const openTodos = (userId: string): Prisma.TodoWhereInput => ({ assigneeId: userId, doneAt: null });

export const sharedViews = (userId: string): Prisma.SavedViewWhereInput => ({
  ownerId: userId,
  shared: true,
});

export const theirAutomations = (userId: string): Prisma.AutomationWhereInput => ({
  settings: { path: ["userId"], equals: userId },
  stage: { posting: { status: { not: "archived" } } },
});

/** Whether a member holds anything that waits for somebody. */
export async function holdsWork(tx: Tx, userId: string): Promise<boolean> {
  const counts = await Promise.all([
    tx.teamMember.count({ where: openTeams(userId) }),
    tx.applicationInterviewer.count({ where: openInterviews(userId) }),
    tx.application.count({ where: openApplications(userId) }),
    tx.todo.count({ where: openTodos(userId) }),
    tx.savedView.count({ where: sharedViews(userId) }),
    tx.automation.count({ where: theirAutomations(userId) }),
  ]);
  return counts.some((count) => count > 0);
}

/** The confidential postings that would exist for nobody who could run them, without this member. */
export async function confidentialWithout(tx: Tx, userId: string): Promise<number> {
  return tx.posting.count({
    where: {
      confidential: true,
      status: { not: "archived" },
      team: {
        some: { userId },
        none: { userId: { not: userId }, user: { role: { in: ["recruiter", "admin"] }, disabledAt: null } },
      },
    },
  });
}
