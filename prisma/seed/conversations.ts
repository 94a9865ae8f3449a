import type { UserActor } from "@/lib/auth/actor";
import { mintLink, mintSystem } from "@/lib/auth/mint";
import { atTime } from "@/lib/clock";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { createTemplate } from "@/lib/mail/create-template";
import { replyAddress } from "@/lib/mail/inbound/addresses";
import { noteDelivery } from "@/lib/mail/note-delivery";
import { receiveMail } from "@/lib/mail/receive-mail";
import { CreateMailTemplate } from "@/lib/mail/schema";
import { writeMail } from "@/lib/mail/write-mail";
import { daysAgo } from "./days";
import { sendDueMails } from "./mails";
import type { SeededPosting } from "./postings";

const templates = [
  {
    name: "Invitation to a call",
    subject: "A call about {{posting_title}}?",
    body: "Hello {{candidate_name}},\n\nwe have read your application with interest and would like to hear more from you. Would a call of half an hour suit you this week or next?\n\nKind regards\n{{sender_name}}\n{{company_name}}",
  },
  {
    name: "Something is missing",
    subject: "Your application: one more thing",
    body: "Hello {{candidate_name}},\n\nthank you for your application. Before we can go on we need one more thing from you:\n\n\n\nYou can answer this mail, or write on your page: {{status_link}}\n\nKind regards\n{{sender_name}}",
  },
  {
    name: "It takes longer",
    subject: "Your application takes longer than we said",
    body: "Hello {{candidate_name}},\n\nyour application is in the stage “{{stage_name}}”, and it takes us longer than we promised. You are not forgotten: we answer everybody.\n\nKind regards\n{{sender_name}}\n{{company_name}}",
  },
];

/** Words that the recruiters use again and again, one of them for the interviews of one posting alone. */
async function seedTemplates(rosa: UserActor, postingId: string): Promise<void> {
  const make = (words: Record<string, unknown>) =>
    createTemplate(rosa, CreateMailTemplate.parse({ kind: "message", language: "en", ...words }));
  const stage = await db.stage.findFirst({ where: { postingId, type: "interview" }, select: { id: true } });
  await atTime(daysAgo(60), async () => {
    for (const words of templates) await make(words);
    const subject = "Your interview with our backend team";
    const body =
      "Hello {{candidate_name}},\n\nyou will meet Ines Duarte and Tomasz Nowak, for an hour each. Bring a piece of your work that you like to talk about; nobody asks riddles.\n\nKind regards\n{{sender_name}}";
    await make({ name: "What to expect", subject, body, postingId, stageId: stage?.id ?? null });
  });
}

type Said = { applicationId: string; subject: string; text: string };

async function say(by: UserActor, said: Said, at: Date): Promise<string> {
  const { mailId } = await atTime(at, () => writeMail(by, said));
  await sendDueMails(said.applicationId, at);
  return mailId;
}

async function hear(said: Said, from: { name: string; email: string }, mailId: string, at: Date) {
  const { applicationId, subject, text } = said;
  const { messageId } = await db.mail.findUniqueOrThrow({ where: { id: mailId } });
  const message = {
    messageId: `<${crypto.randomUUID()}@mail.example>`,
    inReplyTo: messageId ? [messageId] : [],
    from,
    recipients: [],
    subject,
    text,
    isAutomatic: false,
    attachments: [],
    report: null,
  };
  const toEmail = replyAddress(applicationId) ?? env().MAIL_FROM;
  await atTime(at, () => receiveMail(mintLink(applicationId), { applicationId, toEmail, message }));
}

const report = { status: null, words: "", about: null };

/** Rosa writes to two who are in interviews: one answers, and the other's mail comes back. */
export async function seedConversations(
  members: Map<string, UserActor>,
  postings: SeededPosting[],
): Promise<void> {
  const rosa = members.get("rosa");
  const backend = postings.find(({ title }) => title.includes("Backend"));
  if (!rosa || !backend) return;
  await seedTemplates(rosa, backend.id);
  const [first, second] = await db.application.findMany({
    where: { postingId: backend.id, status: "active", stage: { type: "interview" } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { id: true, candidate: { select: { name: true, email: true } } },
    take: 2,
  });
  if (!first || !second) return;
  const invite = {
    subject: "A call about {{posting_title}}?",
    text: "Hello {{candidate_name}},\n\nwould a call of half an hour suit you this week? Tell me two times that are good for you.\n\nKind regards\n{{sender_name}}",
  };
  const asked = await say(rosa, { applicationId: first.id, ...invite }, daysAgo(3, 4));
  const delivered = { mailId: asked, report: { ...report, outcome: "delivered" as const } };
  await atTime(daysAgo(3, 5), () => noteDelivery(mintSystem("seed"), delivered));
  const answer = {
    applicationId: first.id,
    subject: "Re: A call about Senior Backend Engineer?",
    text: `Hello Rosa,\n\nwith pleasure. Thursday at ten or Friday after two would be good for me.\n\nBest\n${first.candidate.name}\n\nOn Monday, Rosa Marín wrote:\n> would a call of half an hour suit you this week? Tell me two times that are good for you.`,
  };
  await hear(answer, first.candidate, asked, daysAgo(2, 6));
  const settled = {
    subject: answer.subject,
    text: "Thursday at ten it is. I will call you.\n\n{{sender_name}}",
  };
  await say(rosa, { applicationId: first.id, ...settled }, daysAgo(2, 9));
  const lost = await say(rosa, { applicationId: second.id, ...invite }, daysAgo(2, 11));
  const words = "550 5.1.1 There is no such user here";
  const bounced = {
    mailId: lost,
    report: { ...report, outcome: "bounced" as const, status: "5.1.1", words },
  };
  await atTime(daysAgo(2, 12), () => noteDelivery(mintSystem("seed"), bounced));
}
