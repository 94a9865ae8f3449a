import { applicationsVisibleTo } from "@/lib/applications/policy";
import type { Actor } from "@/lib/auth/actor";
import { identitySelect } from "@/lib/candidates/identity";
import { db } from "@/lib/db";
import { postingsVisibleTo } from "@/lib/postings/policy";
import { AutomationDeed, type AutomationKind } from "./schema";

export type AutomationLine = {
  id: string;
  stageId: string;
  deed: AutomationDeed;
  enabled: boolean;
  by: string | null;
  /** The template or the person that the deed names, as they are called today. */
  named: string | null;
  runs: { waiting: number; done: number; skipped: number; failed: number };
};

/** What happens by itself in the stages of a posting, oldest first. */
export async function listAutomations(actor: Actor, postingId: string): Promise<AutomationLine[]> {
  const rows = await db.automation.findMany({
    where: { stage: { postingId, posting: postingsVisibleTo(actor) } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: {
      id: true,
      stageId: true,
      kind: true,
      settings: true,
      enabled: true,
      createdBy: { select: { name: true } },
    },
  });
  const automations = rows.map(({ kind, settings, ...row }) => ({
    ...row,
    deed: AutomationDeed.parse({ kind, settings }),
  }));
  const [names, counts] = await Promise.all([
    namesIn(automations.map(({ deed }) => deed)),
    countRuns(automations.map(({ id }) => id)),
  ]);
  return automations.map(({ createdBy, ...automation }) => ({
    ...automation,
    by: createdBy?.name ?? null,
    named: names.get(namedBy(automation.deed) ?? "") ?? null,
    runs: counts(automation.id),
  }));
}

function namedBy({ kind, settings }: AutomationDeed): string | null {
  if (kind === "mail") return settings.from === "template" ? settings.templateId : null;
  return kind === "tag" ? null : settings.userId;
}

async function namesIn(deeds: AutomationDeed[]): Promise<Map<string, string>> {
  const id = { in: deeds.flatMap((deed) => namedBy(deed) ?? []) };
  const select = { id: true, name: true } as const;
  const [people, templates] = await Promise.all([
    db.user.findMany({ where: { id }, select }),
    db.mailTemplate.findMany({ where: { id }, select }),
  ]);
  return new Map([...people, ...templates].map((each) => [each.id, each.name]));
}

async function countRuns(automationIds: string[]) {
  const groups = await db.automationRun.groupBy({
    by: ["automationId", "status"],
    where: { automationId: { in: automationIds } },
    _count: { _all: true },
  });
  return (id: string) => {
    const none = { waiting: 0, done: 0, skipped: 0, failed: 0 };
    const own = groups.filter(({ automationId }) => automationId === id);
    return { ...none, ...Object.fromEntries(own.map((group) => [group.status, group._count._all])) };
  };
}

export type RunLine = {
  id: string;
  kind: AutomationKind;
  stage: string;
  status: "waiting" | "done" | "skipped" | "failed";
  reason: string | null;
  at: string;
  application: { id: string; name: string };
};

/** What automations of a posting did last, for the applications that this actor sees. */
export async function listRuns(actor: Actor, postingId: string, limit = 25): Promise<RunLine[]> {
  const rows = await db.automationRun.findMany({
    where: { application: { AND: [{ postingId }, applicationsVisibleTo(actor)] } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: limit,
    select: {
      id: true,
      status: true,
      reason: true,
      createdAt: true,
      doneAt: true,
      automation: { select: { kind: true, stage: { select: { name: true } } } },
      application: { select: { id: true, candidate: { select: identitySelect } } },
    },
  });
  return rows.map(({ automation, application, ...run }) => ({
    id: run.id,
    kind: automation.kind as AutomationKind,
    stage: automation.stage.name,
    status: run.status as RunLine["status"],
    reason: run.reason,
    at: (run.doneAt ?? run.createdAt).toISOString(),
    application: { id: application.id, name: application.candidate.name },
  }));
}

export type AutomationChoices = {
  people: { id: string; name: string }[];
  templates: { id: string; name: string; language: string }[];
  tags: string[];
};

/** Whom and what an automation of this posting may name; nothing where the posting does not exist for the actor. */
export async function automationChoices(actor: Actor, postingId: string): Promise<AutomationChoices> {
  const where = { AND: [{ id: postingId }, postingsVisibleTo(actor)] };
  const posting = await db.posting.findFirst({ where, select: { confidential: true } });
  if (!posting) return { people: [], templates: [], tags: [] };
  const onTeam = { teams: { some: { postingId } } };
  const runsHiring = { OR: [onTeam, { role: { in: ["recruiter", "admin"] } }] };
  const select = { id: true, name: true } as const;
  const [people, templates, tags] = await Promise.all([
    db.user.findMany({
      where: { disabledAt: null, AND: [posting.confidential ? onTeam : runsHiring] },
      orderBy: [{ name: "asc" }, { id: "asc" }],
      take: 500,
      select,
    }),
    db.mailTemplate.findMany({
      where: { kind: "message", OR: [{ postingId: null }, { postingId }] },
      orderBy: [{ name: "asc" }, { language: "asc" }],
      take: 200,
      select: { ...select, language: true },
    }),
    db.tag.findMany({ orderBy: { name: "asc" }, take: 500, select: { name: true } }),
  ]);
  return { people, templates, tags: tags.map(({ name }) => name) };
}
