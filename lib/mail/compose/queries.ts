import { applicationsVisibleTo } from "@/lib/applications/policy";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { Prisma } from "@/prisma/generated/client";
import { applicantValues, valueFacts } from "../applicant-values";
import { canWriteMail } from "../policy";
import type { TemplateVariable } from "../rules";
import { templateLanguageOf } from "../words";

export type ComposeTemplate = {
  id: string;
  name: string;
  language: string;
  scope: "stage" | "posting" | "all";
  subject: string;
  body: string;
};

/** What somebody needs to write to one applicant. */
export type Compose = {
  to: { name: string; email: string };
  title: string;
  /** What the subject starts as: the answer to what the candidate wrote last, or nothing. */
  subject: string;
  language: string;
  values: Partial<Record<TemplateVariable, string>>;
  /** Those of the stage first, then of the posting, then of all; in the posting's language before others. */
  templates: ComposeTemplate[];
};

const scopes = ["stage", "posting", "all"] as const;

const composeFacts = {
  ...valueFacts,
  postingId: true,
  stageId: true,
  mails: {
    where: { direction: "in", kind: { in: ["reply", "message"] } },
    orderBy: { createdAt: "desc" },
    take: 1,
    select: { subject: true },
  },
  posting: {
    select: {
      ...valueFacts.posting.select,
      confidential: true,
      team: { select: { userId: true, role: true } },
    },
  },
} satisfies Prisma.ApplicationSelect;

/** @throws AppError not_found when this actor may not write to this applicant */
export async function findCompose(actor: Actor, id: string): Promise<Compose> {
  const found = await db.application.findFirst({
    where: { AND: [{ id }, applicationsVisibleTo(actor)] },
    select: composeFacts,
  });
  if (!found || !canWriteMail(actor, found))
    throw new AppError("not_found", "This application does not exist.");
  const { candidate, posting } = found;
  const language = templateLanguageOf(posting.language);
  return {
    to: candidate,
    title: posting.title,
    subject: found.mails[0] ? answerTo(found.mails[0].subject) : "",
    language,
    values: applicantValues(actor, found),
    templates: await templatesFor(found, language),
  };
}

function answerTo(subject: string): string {
  return (/^(re|aw|rép?)\s*:/i.test(subject) ? subject : `Re: ${subject}`).slice(0, 200);
}

type Place = { postingId: string; stageId: string };

async function templatesFor({ postingId, stageId }: Place, language: string): Promise<ComposeTemplate[]> {
  const rows = await db.mailTemplate.findMany({
    where: {
      kind: "message",
      OR: [{ postingId: null }, { postingId, stageId: null }, { postingId, stageId }],
    },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: 300,
  });
  const templates = rows.map(({ id, name, subject, body, ...row }) => {
    const scope = row.stageId ? "stage" : row.postingId ? "posting" : "all";
    return { id, name, subject, body, language: row.language, scope } as ComposeTemplate;
  });
  const rank = (template: ComposeTemplate) =>
    scopes.indexOf(template.scope) * 2 + (template.language === language ? 0 : 1);
  return templates.sort((one, other) => rank(one) - rank(other));
}
