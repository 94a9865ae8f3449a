import type { UserActor } from "@/lib/auth/actor";
import { db } from "@/lib/db";

let count = 0;

const stages = [
  { name: "Applied", publicLabel: "Received", type: "applied" },
  { name: "Screening", publicLabel: "In review", type: "screen" },
  { name: "Interview", publicLabel: "Interview", type: "interview" },
  { name: "Offer", publicLabel: "Decision", type: "offer" },
];

type PostingOptions = {
  status?: string;
  visibility?: string;
  confidential?: boolean;
  replyWithinDays?: number;
  closeAt?: Date;
};

/** A posting that is open to applications, with the usual four stages. */
export async function makeOpenPosting(options: PostingOptions = {}) {
  const slug = `posting-${++count}-${crypto.randomUUID().slice(0, 8)}`;
  return db.posting.create({
    data: {
      slug,
      title: "Senior backend engineer",
      status: "published",
      publishedAt: new Date(),
      ...options,
      company: { create: { name: "Arco Industries", slug: `company-${slug}` } },
      stages: { create: stages.map((stage, position) => ({ ...stage, position })) },
    },
    include: { stages: { orderBy: { position: "asc" } } },
  });
}

export async function joinTeam(postingId: string, member: UserActor): Promise<void> {
  await db.teamMember.create({
    data: { postingId, userId: member.userId, role: member.role === "admin" ? "recruiter" : member.role },
  });
}

type Posting = Awaited<ReturnType<typeof makeOpenPosting>>;

/** An application in the posting's first stage. */
export async function makeApplication(posting: Posting, name = `Candidate ${++count}`) {
  const candidate = await db.candidate.create({ data: { name, email: `candidate-${++count}@example.test` } });
  const at = new Date();
  return db.application.create({
    data: {
      postingId: posting.id,
      candidateId: candidate.id,
      stageId: posting.stages[0]!.id,
      submissionKey: crypto.randomUUID(),
      consentAt: at,
      stageEnteredAt: at,
      statusChangedAt: at,
    },
  });
}

export function eventsOf(applicationId: string) {
  return db.event.findMany({ where: { applicationId }, orderBy: { occurredAt: "asc" } });
}
