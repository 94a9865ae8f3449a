import { shownTo } from "@/lib/applications/detail/view";
import { applicationsVisibleTo, canMoveApplication } from "@/lib/applications/policy";
import { type Actor, isRecruiting } from "@/lib/auth/actor";
import { canMergeCandidates } from "@/lib/candidate-merges/policy";
import { db } from "@/lib/db";
import { listPersonEvents, type PersonEventPage } from "@/lib/events/list-events";
import { notesVisibleTo } from "@/lib/notes/policy";
import { identitySelect } from "../identity";
import { recordsOf } from "../person";
import { candidatesVisibleTo, filesVisibleTo } from "../policy";

/** Where a candidate's address leads: the page of the person, or the record that stands for this one. */
export type WhereTo = { personId: string; mergedName: string | null };

/** The person behind a record that exists for this actor, or null. */
export async function findWhereTo(actor: Actor, id: string): Promise<WhereTo | null> {
  const found = await db.candidate.findFirst({
    where: { AND: [{ id }, candidatesVisibleTo(actor)] },
    select: { id: true, name: true, mergedIntoId: true },
  });
  if (!found) return null;
  return found.mergedIntoId
    ? { personId: found.mergedIntoId, mergedName: found.name }
    : { personId: found.id, mergedName: null };
}

const policyFacts = { confidential: true, team: { select: { userId: true, role: true } } } as const;

function listApplications(actor: Actor, personId: string) {
  return db.application.findMany({
    where: { AND: [{ candidate: recordsOf(personId) }, applicationsVisibleTo(actor)] },
    select: {
      id: true,
      status: true,
      source: true,
      createdAt: true,
      stage: { select: { name: true } },
      owner: { select: { name: true } },
      posting: { select: { id: true, title: true, ...policyFacts } },
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 200,
  });
}
type Application = Awaited<ReturnType<typeof listApplications>>[number];

function listFiles(actor: Actor, personId: string) {
  const own = {
    OR: [{ application: { candidate: recordsOf(personId) } }, { candidate: recordsOf(personId) }],
  };
  return db.file.findMany({
    where: { AND: [own, filesVisibleTo(actor)] },
    select: {
      id: true,
      kind: true,
      name: true,
      contentType: true,
      size: true,
      readState: true,
      text: true,
      applicationId: true,
    },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: 100,
  });
}

function listNotes(actor: Actor, personId: string) {
  const own = {
    OR: [{ application: { candidate: recordsOf(personId) } }, { candidate: recordsOf(personId) }],
  };
  return db.note.findMany({
    where: { AND: [own, notesVisibleTo(actor)] },
    select: {
      id: true,
      body: true,
      createdAt: true,
      editedAt: true,
      applicationId: true,
      author: { select: { id: true, name: true } },
    },
    orderBy: { createdAt: "desc" },
    take: 200,
  });
}

/** The newest mails of the applications whose hiring the actor runs: nobody else reads them. */
function listMails(run: Application[]) {
  return db.mail.findMany({
    where: { applicationId: { in: run.map(({ id }) => id) } },
    select: { id: true, subject: true, status: true, direction: true, createdAt: true, applicationId: true },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 50,
  });
}

/** The mergings that this actor may take back. */
async function listMerges(actor: Actor, personId: string) {
  if (!canMergeCandidates(actor)) return [];
  const merges = await db.candidateMerge.findMany({
    where: { keptId: personId, undoneAt: null },
    select: {
      id: true,
      createdAt: true,
      merged: { select: { name: true, email: true } },
      mergedBy: { select: { name: true } },
    },
    orderBy: { createdAt: "desc" },
  });
  return merges.map(({ createdAt, mergedBy, ...merge }) => ({
    ...merge,
    by: mergedBy.name,
    createdAt: createdAt.toISOString(),
  }));
}

async function findIdentity(personId: string) {
  const tags = { select: { tag: { select: { id: true, name: true } } } } as const;
  const {
    merged,
    tags: own,
    ...identity
  } = await db.candidate.findUniqueOrThrow({
    where: { id: personId },
    select: { ...identitySelect, createdAt: true, tags, merged: { select: { id: true, email: true, tags } } },
  });
  const all = [...own, ...merged.flatMap((record) => record.tags)].map(({ tag }) => tag);
  const tagged = [...new Map(all.map((tag) => [tag.id, tag])).values()];
  return {
    identity: { ...identity, createdAt: identity.createdAt.toISOString() },
    records: [personId, ...merged.map(({ id }) => id)],
    otherEmails: [...new Set(merged.map(({ email }) => email))].filter((email) => email !== identity.email),
    tags: tagged.sort((one, other) => one.name.localeCompare(other.name)),
  };
}

type Scope = { applications: Application[]; records: string[] };

async function timelineOf(
  actor: Actor,
  { applications, records }: Scope,
  before?: string,
): Promise<PersonEventPage> {
  const run = new Map(applications.map((each) => [each.id, canMoveApplication(actor, each)]));
  const candidates = isRecruiting(actor) ? records : [];
  const page = await listPersonEvents({ applications: [...run.keys()], candidates }, before);
  const lines = page.lines.flatMap((line) => {
    const [shown] = shownTo(line.applicationId === null || run.get(line.applicationId) === true, [line]);
    return shown ? [{ ...shown, applicationId: line.applicationId }] : [];
  });
  return { ...page, lines };
}

/** Everything that the page of one person shows: all their records, as far as this actor sees what belongs to them. */
export async function findPerson(actor: Actor, personId: string) {
  const applications = await listApplications(actor, personId);
  const run = applications.filter((application) => canMoveApplication(actor, application));
  const [known, files, notes, mails, merges] = await Promise.all([
    findIdentity(personId),
    listFiles(actor, personId),
    listNotes(actor, personId),
    listMails(run),
    listMerges(actor, personId),
  ]);
  const timeline = await timelineOf(actor, { applications, records: known.records });
  return {
    ...known,
    files,
    merges,
    timeline,
    notes: notes.map(({ createdAt, editedAt, ...note }) => ({
      ...note,
      createdAt: createdAt.toISOString(),
      editedAt: editedAt?.toISOString() ?? null,
      mine: actor.type === "user" && note.author.id === actor.userId,
    })),
    mails: mails.map(({ createdAt, ...mail }) => ({ ...mail, createdAt: createdAt.toISOString() })),
    applications: applications.map(({ createdAt, stage, owner, posting, ...application }) => ({
      ...application,
      createdAt: createdAt.toISOString(),
      stage: stage.name,
      owner: owner?.name ?? null,
      title: posting.title,
    })),
    may: { merge: canMergeCandidates(actor), tag: run.length > 0 || isRecruiting(actor) },
  };
}
export type PersonView = Awaited<ReturnType<typeof findPerson>>;

/** What happened before the events that are shown already; null where the person does not exist for the actor. */
export async function listEarlierOf(
  actor: Actor,
  id: string,
  before: string,
): Promise<PersonEventPage | null> {
  const where = await findWhereTo(actor, id);
  if (!where) return null;
  const [applications, { records }] = await Promise.all([
    listApplications(actor, where.personId),
    findIdentity(where.personId),
  ]);
  return timelineOf(actor, { applications, records }, before);
}
