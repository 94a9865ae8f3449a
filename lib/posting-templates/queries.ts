import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { canDeletePostingTemplate, postingTemplatesVisibleTo } from "./policy";

export type TemplateLine = { id: string; name: string; title: string; by: string; canDelete: boolean };

export async function listPostingTemplates(actor: Actor): Promise<TemplateLine[]> {
  const templates = await db.postingTemplate.findMany({
    where: postingTemplatesVisibleTo(actor),
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: 200,
    select: { id: true, name: true, content: true, createdById: true, createdBy: { select: { name: true } } },
  });
  return templates.map(({ id, name, content, createdById, createdBy }) => ({
    id,
    name,
    title: (content as { title?: string }).title ?? name,
    by: createdBy.name,
    canDelete: canDeletePostingTemplate(actor, { createdById }),
  }));
}
