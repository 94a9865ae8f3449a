import type { Actor } from "@/lib/auth/actor";
import { staffRoles } from "@/lib/auth/roles";
import { db } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { postingsVisibleTo } from "@/lib/postings/policy";
import {
  openApplications,
  openInterviews,
  openTeams,
  openTodos,
  sharedViews,
  theirAutomations,
} from "./held";
import { canHandOver } from "./policy";
import type { HeldKind } from "./schema";

export type HeldPart = { kind: HeldKind; count: number; titles: string[] };
export type HeldWork = {
  member: { id: string; name: string };
  parts: HeldPart[];
  people: { id: string; name: string; role: string }[];
};

const most = 3;
const title = { select: { title: true } } as const;

/** Where it is, for a few of them: only postings that this actor sees have a name. */
async function findTitles(actor: Actor, userId: string): Promise<Record<HeldKind, string[]>> {
  const posting = postingsVisibleTo(actor);
  const application = { posting };
  const few = { take: most };
  const [teams, interviews, applications, todos, views] = await Promise.all([
    db.teamMember.findMany({
      where: { ...openTeams(userId), AND: { posting } },
      select: { posting: title },
      ...few,
    }),
    db.applicationInterviewer.findMany({
      where: { AND: [openInterviews(userId), { application }] },
      select: { application: { select: { posting: title } } },
      ...few,
    }),
    db.application.findMany({
      where: { AND: [openApplications(userId), application] },
      select: { posting: title },
      distinct: ["postingId"],
      ...few,
    }),
    db.todo.findMany({
      where: { AND: [openTodos(userId), { application }] },
      select: { text: true },
      ...few,
    }),
    db.savedView.findMany({ where: sharedViews(userId), select: { name: true }, ...few }),
  ]);
  const each = (titles: string[]) => [...new Set(titles)];
  return {
    teams: each(teams.map((row) => row.posting.title)),
    interviews: each(interviews.map((row) => row.application.posting.title)),
    applications: each(applications.map((row) => row.posting.title)),
    todos: each(todos.map(({ text }) => text)),
    views: each(views.map(({ name }) => name)),
    automations: [],
  };
}

/** What a member holds and who could take it over. @throws AppError not_found */
export async function findHeldWork(actor: Actor, userId: string): Promise<HeldWork> {
  const member = canHandOver(actor)
    ? await db.user.findFirst({
        where: { id: userId, role: { in: [...staffRoles] } },
        select: { id: true, name: true },
      })
    : null;
  if (!member) throw new AppError("not_found", "There is no such member.");
  const [titles, people, ...counts] = await Promise.all([
    findTitles(actor, userId),
    db.user.findMany({
      where: { role: { in: [...staffRoles] }, disabledAt: null, id: { not: userId } },
      select: { id: true, name: true, role: true },
      orderBy: [{ name: "asc" }, { id: "asc" }],
      take: 1_000,
    }),
    db.teamMember.count({ where: openTeams(userId) }),
    db.applicationInterviewer.count({ where: openInterviews(userId) }),
    db.application.count({ where: openApplications(userId) }),
    db.todo.count({ where: openTodos(userId) }),
    db.savedView.count({ where: sharedViews(userId) }),
    db.automation.count({ where: theirAutomations(userId) }),
  ]);
  const kinds: HeldKind[] = ["teams", "interviews", "applications", "todos", "views", "automations"];
  const parts = kinds.map((kind, index) => ({ kind, count: counts[index] ?? 0, titles: titles[kind] }));
  return { member, parts: parts.filter(({ count }) => count > 0), people };
}
