import { beforeEach, expect, it } from "vitest";
import { db } from "@/lib/db";
import { eventsOf, makeApplication, makeOpenPosting } from "@/lib/testing/applications";
import { resetDatabase } from "@/lib/testing/database";
import { makeMember } from "@/lib/testing/members";
import { addNote } from "./add-note";
import { editNote } from "./edit-note";

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
