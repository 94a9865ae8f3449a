import { beforeEach, describe, expect, it } from "vitest";
import { mintVisitor } from "@/lib/auth/mint";
import { db } from "@/lib/db";
import { addNote } from "@/lib/notes/add-note";
import { joinTeam, makeApplication, makeOpenPosting } from "@/lib/testing/applications";
import { resetDatabase } from "@/lib/testing/database";
import { makeMember } from "@/lib/testing/members";
import { assignInterviewer } from "../assign-interviewer";
import { moveApplication } from "../move-application";
import { rejectApplication } from "../reject-application";
import {
  draftRejection,
  findApplication,
  isVisibleApplication,
  listAssignable,
  listEarlierEvents,
} from "./queries";

beforeEach(resetDatabase);

it("does not exist for a visitor and for somebody outside a confidential posting's team", async () => {
  const posting = await makeOpenPosting({ confidential: true });
  const { id } = await makeApplication(posting);
  for (const actor of [mintVisitor(), await makeMember("admin"), await makeMember("interviewer")]) {
    expect(await findApplication(actor, id)).toBeNull();
    expect(await isVisibleApplication(actor, id)).toBe(false);
    expect(await listAssignable(actor, id)).toEqual([]);
    await expect(draftRejection(actor, id)).rejects.toMatchObject({ code: "not_found" });
    await expect(listEarlierEvents(actor, id, id)).rejects.toMatchObject({ code: "not_found" });
  }
});

it("pages through a long timeline without losing or repeating a line", async () => {
  const posting = await makeOpenPosting();
  const recruiter = await makeMember("recruiter");
  const { id } = await makeApplication(posting);
  await db.$executeRaw`INSERT INTO "Event" (name, "actorType", door, "recordType", "recordId", "applicationId")
    SELECT 'application.unrejected', 'system', 'task', 'application', ${id}::uuid, ${id}::uuid
    FROM generate_series(1, 230)`;
  const seen = (await findApplication(recruiter, id))!;
  const ids = seen.timeline.map((line) => line.id);
  let before = seen.earlier;
  while (before) {
    const page = await listEarlierEvents(recruiter, id, before);
    ids.push(...page.lines.map((line) => line.id));
    before = page.before;
  }
  expect(new Set(ids).size).toBe(230);
  expect(ids).toHaveLength(230);
});

describe("one application", () => {
  it("tells the whole story to a recruiter, and names people without keeping them in the log", async () => {
    const posting = await makeOpenPosting();
    const rosa = await makeMember("recruiter", "Rosa Marín");
    const ines = await makeMember("interviewer", "Ines Duarte");
    const { id } = await makeApplication(posting, "Amara Diallo");
    const [applied, screening] = posting.stages;
    await moveApplication(rosa, { applicationId: id, fromStageId: applied!.id, toStageId: screening!.id });
    await assignInterviewer(rosa, { applicationId: id, userId: ines.userId });
    await addNote(ines, { applicationId: id, body: "Speaks well." });
    const mail = { subject: "Your application", text: "Thank you." };
    await rejectApplication(rosa, { applicationId: id, reason: "skills", mail });
    const seen = (await findApplication(rosa, id))!;
    expect(seen).toMatchObject({
      status: "rejected",
      rejectReason: "skills",
      candidate: { name: "Amara Diallo" },
    });
    expect(seen.mails).toHaveLength(1);
    expect(seen.notes).toMatchObject([
      { body: "Speaks well.", author: { name: "Ines Duarte" }, mine: false },
    ]);
    const lines = seen.timeline.map(({ name, by, person, fromStage, toStage }) => ({
      name,
      who: by.name,
      what: person ?? (toStage && `${fromStage} to ${toStage}`),
    }));
    expect(lines).toContainEqual({
      name: "application.moved",
      who: "Rosa Marín",
      what: "Applied to Screening",
    });
    expect(lines).toContainEqual({
      name: "application.interviewer_assigned",
      who: "Rosa Marín",
      what: "Ines Duarte",
    });
    const log = JSON.stringify(await db.event.findMany());
    for (const secret of ["Amara", "Speaks", "Rosa", "@example", "Thank you"])
      expect(log).not.toContain(secret);
  });

  it("keeps mails, ratings and reasons from an interviewer", async () => {
    const posting = await makeOpenPosting();
    const rosa = await makeMember("recruiter");
    const ines = await makeMember("interviewer");
    const { id } = await makeApplication(posting);
    await assignInterviewer(rosa, { applicationId: id, userId: ines.userId });
    await db.application.update({ where: { id }, data: { rating: 2 } });
    await rejectApplication(rosa, {
      applicationId: id,
      reason: "no-show",
      mail: { subject: "No", text: "Sorry." },
    });
    const seen = (await findApplication(ines, id))!;
    expect(seen).toMatchObject({ rating: null, rejectReason: null, mails: [] });
    expect(seen.may).toEqual({
      move: false,
      reject: false,
      hire: false,
      rate: false,
      assign: false,
      own: false,
      tag: false,
    });
    expect(JSON.stringify(seen)).not.toMatch(/no-show|Sorry/);
    expect(seen.timeline.some(({ name }) => name.startsWith("mail."))).toBe(false);
  });

  it("shows the candidate's other applications only as far as this actor sees them", async () => {
    const open = await makeOpenPosting();
    const secret = await makeOpenPosting({ confidential: true });
    const recruiter = await makeMember("recruiter");
    const insider = await makeMember("recruiter");
    await joinTeam(secret.id, insider);
    const first = await makeApplication(open);
    const second = await makeApplication(secret);
    await db.application.update({ where: { id: second.id }, data: { candidateId: first.candidateId } });
    expect((await findApplication(recruiter, first.id))!.others).toEqual([]);
    expect((await findApplication(insider, first.id))!.others).toMatchObject([{ id: second.id }]);
  });

  it("starts a rejection from the template in the posting's language, with every variable filled in", async () => {
    const posting = await makeOpenPosting();
    await db.posting.update({ where: { id: posting.id }, data: { language: "de" } });
    const rosa = await makeMember("recruiter", "Rosa Marín");
    const { id } = await makeApplication(posting, "Amara Diallo");
    const draft = await draftRejection(rosa, id);
    expect(draft.subject).toBe("Ihre Bewerbung: Senior backend engineer");
    expect(draft.text).toContain("Guten Tag Amara Diallo");
    expect(draft.text).toContain("Rosa Marín\nArco Industries");
    expect(draft.subject + draft.text).not.toContain("{{");
  });
});
