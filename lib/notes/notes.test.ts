import { beforeEach, expect, it } from "vitest";
import { atTime } from "@/lib/clock";
import { db } from "@/lib/db";
import { eventsOf, makeApplication, makeOpenPosting } from "@/lib/testing/applications";
import { resetDatabase } from "@/lib/testing/database";
import { makeMember } from "@/lib/testing/members";
import { addCandidateNote } from "./add-candidate-note";
import { addNote } from "./add-note";
import { deleteNote } from "./delete-note";
import { editNote } from "./edit-note";
import { listCandidateNotes, listRevisions } from "./queries";
import { restoreNote } from "./restore-note";

beforeEach(resetDatabase);

it("keeps a note and lets only its author change it", async () => {
  const [anna, ben] = [await makeMember("recruiter"), await makeMember("recruiter")];
  const { id: applicationId } = await makeApplication(await makeOpenPosting());
  const { noteId } = await addNote(anna, { applicationId, body: "Strong CV" });
  await expect(editNote(ben, { noteId, body: "Weak" })).rejects.toMatchObject({ code: "forbidden" });
  await editNote(anna, { noteId, body: "Very strong CV" });
  const note = await db.note.findUniqueOrThrow({ where: { id: noteId } });
  expect(note).toMatchObject({ body: "Very strong CV", authorId: anna.userId });
  expect(note.editedAt).not.toBeNull();
  const events = await eventsOf(applicationId);
  expect(events.map(({ name }) => name)).toEqual(["note.added", "note.edited"]);
  expect(JSON.stringify(events.map(({ data }) => data))).not.toContain("CV");
});

it("does not exist for whoever does not see the application", async () => {
  const anna = await makeMember("recruiter");
  const { id: applicationId } = await makeApplication(await makeOpenPosting());
  const { noteId } = await addNote(anna, { applicationId, body: "Strong CV" });
  const outsiders = [await makeMember("hiring-manager"), await makeMember("interviewer")];
  for (const outsider of outsiders) {
    await expect(editNote(outsider, { noteId, body: "x" })).rejects.toMatchObject({ code: "not_found" });
    await expect(addNote(outsider, { applicationId, body: "x" })).rejects.toMatchObject({
      code: "not_found",
    });
  }
});

const mentionOf = (member: { userId: string; name: string }) => `@[${member.name}](${member.userId})`;

it("mentions those who may read the note, tells each once, and refuses others with their names", async () => {
  const [anna, ben] = [await makeMember("recruiter", "Anna"), await makeMember("recruiter", "Ben")];
  const ines = await makeMember("interviewer", "Ines Duarte");
  const { id: applicationId } = await makeApplication(await makeOpenPosting());
  const body = `${mentionOf(ben)} please look`;
  const { noteId } = await addNote(anna, { applicationId, body });
  await editNote(anna, { noteId, body: `${body} again, ${mentionOf(anna)}` });
  const events = await eventsOf(applicationId);
  expect(events.map(({ data }) => (data as { mentioned?: string[] }).mentioned)).toEqual([
    [ben.userId],
    [anna.userId],
  ]);
  expect(await db.noteMention.count({ where: { noteId } })).toBe(2);
  await expect(addNote(anna, { applicationId, body: mentionOf(ines) })).rejects.toThrow(
    "Ines Duarte cannot read this note",
  );
  expect(await db.note.count()).toBe(1);
});

it("keeps what a note said before, for those who read the note", async () => {
  const anna = await makeMember("recruiter");
  const { id: applicationId } = await makeApplication(await makeOpenPosting());
  const { noteId } = await addNote(anna, { applicationId, body: "First" });
  await editNote(anna, { noteId, body: "Second" });
  await editNote(anna, { noteId, body: "Second" });
  await editNote(anna, { noteId, body: "Third" });
  expect((await listRevisions(anna, noteId)).map(({ body }) => body)).toEqual(["Second", "First"]);
  await expect(listRevisions(await makeMember("interviewer"), noteId)).rejects.toMatchObject({
    code: "not_found",
  });
});

it("is deleted by its author, and put back whole within its time and unchanged only", async () => {
  const [anna, ben] = [await makeMember("recruiter", "Anna"), await makeMember("recruiter", "Ben")];
  const { id: applicationId } = await makeApplication(await makeOpenPosting());
  const { noteId } = await addNote(anna, { applicationId, body: `${mentionOf(ben)} look` });
  await editNote(anna, { noteId, body: `${mentionOf(ben)} please look` });
  const before = await db.note.findUniqueOrThrow({ where: { id: noteId } });
  await expect(deleteNote(ben, { noteId })).rejects.toMatchObject({ code: "forbidden" });
  const { sealed } = await deleteNote(anna, { noteId });
  expect(await db.note.count()).toBe(0);
  await expect(restoreNote(ben, { sealed })).rejects.toMatchObject({ code: "conflict" });
  await expect(restoreNote(anna, { sealed: sealed.replace("look", "LOOK") })).rejects.toMatchObject({
    code: "conflict",
  });
  const late = new Date(Date.now() + 11 * 60_000);
  await expect(atTime(late, () => restoreNote(anna, { sealed }))).rejects.toMatchObject({ code: "conflict" });
  await restoreNote(anna, { sealed });
  await expect(restoreNote(anna, { sealed })).rejects.toMatchObject({ code: "conflict" });
  expect(await db.note.findUniqueOrThrow({ where: { id: noteId } })).toEqual(before);
  expect(await listRevisions(anna, noteId)).toHaveLength(1);
  expect(await db.noteMention.count({ where: { noteId, userId: ben.userId } })).toBe(1);
  const names = (await eventsOf(applicationId)).map(({ name }) => name);
  expect(names).toEqual(["note.added", "note.edited", "note.deleted", "note.restored"]);
});

it("is written on a candidate without an application by those who recruit, and read by nobody else", async () => {
  const anna = await makeMember("recruiter", "Anna");
  const candidate = await db.candidate.create({ data: { name: "Amara", email: "amara@example.test" } });
  const note = { candidateId: candidate.id, body: `${mentionOf(anna)} met her at the fair` };
  const { noteId } = await addCandidateNote(anna, note);
  await editNote(anna, { noteId, body: "Met her at the fair" });
  expect(await listCandidateNotes(anna, candidate.id)).toMatchObject([{ body: "Met her at the fair" }]);
  for (const role of ["hiring-manager", "interviewer", "candidate"] as const) {
    const outsider = await makeMember(role);
    expect(await listCandidateNotes(outsider, candidate.id)).toBeNull();
    await expect(addCandidateNote(outsider, note)).rejects.toMatchObject({ code: "not_found" });
    await expect(editNote(outsider, { noteId, body: "x" })).rejects.toMatchObject({ code: "not_found" });
  }
});
