import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db";
import { findTemplate } from "@/lib/mail/find-template";
import { queueMail } from "@/lib/mail/queue-mail";
import { fillTemplate, statusLinkMark } from "@/lib/mail/rules";
import { linkAgainWords, replyBySentence, templateLanguageOf } from "@/lib/mail/words";
import { promisedOn } from "../rules";

/** What the mails to a candidate say about the posting: its published words, not a draft's. */
export type MailSubject = {
  applicationId: string;
  candidateId: string;
  name: string;
  email: string;
  createdAt: Date;
  posting: {
    id: string;
    title: string;
    language: string;
    companyName: string;
    replyWithinDays: number | null;
  };
};

function aboutOf({ applicationId, candidateId, name, email, posting }: MailSubject) {
  return { applicationId, candidateId, postingId: posting.id, toName: name, toEmail: email };
}

function valuesOf(subject: MailSubject, linkId: string) {
  const { name, createdAt, posting } = subject;
  return {
    candidate_name: name,
    posting_title: posting.title,
    company_name: posting.companyName,
    status_link: statusLinkMark(linkId),
    reply_by: replyBySentence(
      templateLanguageOf(posting.language),
      promisedOn(createdAt, posting.replyWithinDays),
    ),
  };
}

/** "Your application has arrived", with the link to its status page. */
export async function queueConfirmation(
  tx: Tx,
  actor: Actor,
  subject: MailSubject,
  linkId: string,
  kind = "confirmation",
) {
  const words = await findTemplate("confirmation", subject.posting.language, tx, {
    postingId: subject.posting.id,
  });
  const values = valuesOf(subject, linkId);
  const subjectLine = fillTemplate(words.subject, values);
  return queueMail(tx, actor, {
    ...aboutOf(subject),
    kind,
    subject: subjectLine,
    text: fillTemplate(words.body, values),
  });
}

/** The link once more, for whoever has lost it or applied again. */
export async function queueLinkAgain(tx: Tx, actor: Actor, subject: MailSubject, linkId: string) {
  const words = linkAgainWords[templateLanguageOf(subject.posting.language)];
  const values = valuesOf(subject, linkId);
  return queueMail(tx, actor, {
    ...aboutOf(subject),
    kind: "link-again",
    subject: fillTemplate(words.subject, values),
    text: fillTemplate(words.body, values),
  });
}
