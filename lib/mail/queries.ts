import { applicationsVisibleTo } from "@/lib/applications/policy";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { postingsVisibleTo } from "@/lib/postings/policy";
import { canEditMailTemplates, templatesVisibleTo } from "./policy";
import {
  type BuiltInKind,
  builtInKinds,
  type MailTemplateKind,
  type TemplateLanguage,
  templateLanguages,
} from "./schema";
import { builtInTemplates } from "./words";

export type ShownTemplate = {
  kind: BuiltInKind;
  language: TemplateLanguage;
  name: string;
  subject: string;
  body: string;
  /** ISO 8601; null while the words are those that come with the product. */
  updatedAt: string | null;
};

function requireReader(actor: Actor): void {
  if (!canEditMailTemplates(actor)) throw new AppError("not_found", "This page does not exist.");
}

/** The words of every kind of mail in every language: the organisation's own, or ours until it has written some. */
export async function listMailTemplates(actor: Actor): Promise<ShownTemplate[]> {
  requireReader(actor);
  const own = await db.mailTemplate.findMany({
    where: { postingId: null, kind: { in: [...builtInKinds] } },
    orderBy: { createdAt: "asc" },
    select: { kind: true, language: true, name: true, subject: true, body: true, updatedAt: true },
  });
  return builtInKinds.flatMap((kind) =>
    templateLanguages.map((language) => {
      const found = own.find((template) => template.kind === kind && template.language === language);
      if (!found) return { kind, language, ...builtInTemplates[kind][language], updatedAt: null };
      return { ...found, kind, language, updatedAt: found.updatedAt.toISOString() };
    }),
  );
}

/** One of them. @throws AppError not_found */
export async function findMailTemplate(actor: Actor, kind: string, language: string): Promise<ShownTemplate> {
  const templates = await listMailTemplates(actor);
  const found = templates.find((template) => template.kind === kind && template.language === language);
  if (!found) throw new AppError("not_found", "This template does not exist.");
  return found;
}

const ownSelect = {
  id: true,
  kind: true,
  language: true,
  name: true,
  subject: true,
  body: true,
  updatedAt: true,
  posting: { select: { id: true, title: true } },
  stage: { select: { id: true, name: true } },
} as const;

/** A template that somebody has made: a message, or other words for one posting or stage. */
export type OwnTemplate = Awaited<ReturnType<typeof listOwnTemplates>>[number];

/** Those that this actor sees, by what they are for, by posting and by name. */
export async function listOwnTemplates(actor: Actor) {
  requireReader(actor);
  const rows = await db.mailTemplate.findMany({
    where: { AND: [templatesVisibleTo(actor), { OR: [{ kind: "message" }, { postingId: { not: null } }] }] },
    orderBy: [{ name: "asc" }, { language: "asc" }, { id: "asc" }],
    select: ownSelect,
    take: 1_000,
  });
  return rows.map((row) => ({
    ...row,
    kind: row.kind as MailTemplateKind,
    language: row.language as TemplateLanguage,
    updatedAt: row.updatedAt.toISOString(),
  }));
}

/** @throws AppError not_found */
export async function findOwnTemplate(actor: Actor, id: string): Promise<OwnTemplate> {
  const found = (await listOwnTemplates(actor)).find((template) => template.id === id);
  if (!found) throw new AppError("not_found", "This template does not exist.");
  return found;
}

/** The postings with their stages that a template can be for, the latest first. */
export async function listTemplatePlaces(actor: Actor) {
  requireReader(actor);
  return db.posting.findMany({
    where: { AND: [postingsVisibleTo(actor), { status: { not: "archived" } }] },
    orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
    select: {
      id: true,
      title: true,
      stages: { select: { id: true, name: true }, orderBy: { position: "asc" } },
    },
    take: 200,
  });
}
export type TemplatePlace = Awaited<ReturnType<typeof listTemplatePlaces>>[number];

/** Applicants whose name fits, to look at a template with: only those whom this actor may write to. */
export async function searchApplicants(actor: Actor, q: string) {
  requireReader(actor);
  const words = q.trim().split(/\s+/).filter(Boolean).slice(0, 5);
  if (words.length === 0) return [];
  const names = words.map((word) => ({ name: { contains: word, mode: "insensitive" as const } }));
  const rows = await db.application.findMany({
    where: { AND: [applicationsVisibleTo(actor), { candidate: { AND: names } }] },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: { id: true, candidate: { select: { name: true } }, posting: { select: { title: true } } },
    take: 8,
  });
  return rows.map(({ id, candidate, posting }) => ({ id, name: candidate.name, title: posting.title }));
}
export type FoundApplicant = Awaited<ReturnType<typeof searchApplicants>>[number];
