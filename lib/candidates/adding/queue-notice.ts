import { makeStatusLink } from "@/lib/applications/apply/link";
import { daysAfter, mailedLinkDays } from "@/lib/applications/rules";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { queueMail } from "@/lib/mail/queue-mail";
import { statusLinkMark } from "@/lib/mail/rules";
import type { AddCandidate } from "../schema";
import { noticeVariables, sourceSentence } from "./notice";
import type { OpenPosting } from "./posting";

const variable = /\{\{\s*([\w-]+)\s*\}\}/g;

function fill(text: string, values: Record<string, string>): string {
  return text
    .replace(/^[ \t]*\{\{\s*([\w-]+)\s*\}\}[ \t]*(?:\n|$)/gm, (line, name: string) =>
      values[name] === "" ? "" : line,
    )
    .replace(variable, (whole, name: string) => values[name] ?? whole)
    .replace(/\n{3,}/g, "\n\n");
}

type Told = { candidateId: string; applicationId: string | null; posting: OpenPosting | null };

/** Tells somebody that they have been added (GDPR Art. 14), with the way to their status page where there is one. */
export async function queueNotice(tx: Tx, actor: Actor, input: AddCandidate, told: Told): Promise<void> {
  const { notice, name, email, basis } = input;
  if (!notice) return;
  const unknown = [...`${notice.subject} ${notice.text}`.matchAll(variable)].filter(
    (match) => !noticeVariables.includes(match[1]!),
  );
  if (unknown[0]) throw new AppError("invalid", `${unknown[0][0]} cannot be filled in here.`);
  const { candidateId, applicationId, posting } = told;
  const link = applicationId && (await makeStatusLink(tx, applicationId, daysAfter(now(), mailedLinkDays)));
  const company =
    posting?.companyName ?? (await tx.company.findFirst({ orderBy: { createdAt: "asc" } }))?.name;
  const values = {
    candidate_name: name,
    company_name: company ?? "",
    sender_name: actor.type === "user" ? actor.name : "",
    source: sourceSentence(posting?.language ?? "en", basis),
    status_link: link ? statusLinkMark(link.linkId) : "",
  };
  await queueMail(tx, actor, {
    kind: "candidate-added",
    toName: name,
    toEmail: email,
    subject: fill(notice.subject, values),
    text: fill(notice.text, values),
    applicationId,
    candidateId,
    postingId: posting?.id,
  });
}
