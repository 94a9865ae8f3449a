import { afterAll, beforeEach, expect, it } from "vitest";
import { stopListening } from "@/lib/events/listen";
import { sequenceEvents } from "@/lib/events/sequence-events";
import { addNote } from "@/lib/notes/add-note";
import { makeApplication, makeOpenPosting } from "@/lib/testing/applications";
import { resetDatabase } from "@/lib/testing/database";
import { makeMember } from "@/lib/testing/members";
import { followLog } from "../from-events/follow-log";
import { markRead } from "../reading";
import { unreadStream } from "./unread-stream";

beforeEach(resetDatabase);
afterAll(stopListening);

/** Reads on until the stream has said so. */
async function readUntil(reader: ReadableStreamDefaultReader<Uint8Array>, said: string): Promise<void> {
  for (let text = ""; !text.includes(said); ) {
    const { value, done } = await reader.read();
    if (done) throw new Error(`The stream ended before it said ${said}`);
    text += new TextDecoder().decode(value);
  }
}

it("counts again as soon as somebody is mentioned, and when it is read elsewhere", async () => {
  const [anna, ben] = [await makeMember("recruiter", "Anna"), await makeMember("recruiter", "Ben")];
  const { id: applicationId } = await makeApplication(await makeOpenPosting());
  const leaving = new AbortController();
  const reader = unreadStream(ben, leaving.signal).getReader();
  await readUntil(reader, "event: unread\ndata: 0");
  await addNote(anna, { applicationId, body: `@[Ben](${ben.userId}) look` });
  await sequenceEvents();
  await followLog();
  await readUntil(reader, "event: unread\ndata: 1");
  await markRead(ben, {});
  await readUntil(reader, "event: unread\ndata: 0");
  leaving.abort();
  expect((await reader.read()).done).toBe(true);
});
