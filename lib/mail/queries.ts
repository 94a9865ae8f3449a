import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { canEditMailTemplates } from "./policy";
import { type BuiltInKind, builtInKinds, type TemplateLanguage, templateLanguages } from "./schema";
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
