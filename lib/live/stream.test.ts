import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { assignInterviewer } from "@/lib/applications/assign-interviewer";
import { moveApplication } from "@/lib/applications/move-application";
import type { UserActor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { heardUpTo, onEvent, stopListening } from "@/lib/events/listen";
import { sequenceEvents } from "@/lib/events/sequence-events";
import { joinTeam, makeApplication, makeOpenPosting } from "@/lib/testing/applications";
import { resetDatabase } from "@/lib/testing/database";
import { makeMember } from "@/lib/testing/members";
import { liveStream } from "./stream";

beforeEach(resetDatabase);
afterEach(async () => {
  for (const reader of readers.splice(0)) reader.abort();
  // Their last words, that they go, are said after they have ended.
  await vi.waitFor(async () => expect(await db.presence.count()).toBe(0));
  await stopListening();
});

type Message = { event: string; data: unknown; id: string | null };
type Stream = typeof liveStream;
const readers: AbortController[] = [];

/** Reads a stream as a browser does: what has been said so far, and the last id. */
function read(
  actor: UserActor,
  postingId: string | null,
  after: bigint | null = null,
  stream: Stream = liveStream,
) {
  const abort = new AbortController();
  readers.push(abort);
  const heard: Message[] = [];
  void (async () => {
    const text = new TextDecoder();
    for await (const chunk of stream(actor, { postingId, after }, abort.signal))
      for (const block of text.decode(chunk, { stream: true }).split("\n\n")) {
        const part = (name: string) => block.match(new RegExp(`^${name}: (.*)$`, "m"))?.[1] ?? null;
        const event = part("event");
        if (event) heard.push({ event, data: JSON.parse(part("data") ?? "null"), id: part("id") });
      }
  })();
  return {
    heard,
    leave: () => abort.abort(),
    of: (event: string) => heard.filter((message) => message.event === event),
    changes: () =>
      heard.flatMap(({ event, data }) =>
        event === "changed" ? (data as { applicationIds: string[] }).applicationIds : [],
      ),
  };
}

/** A process of its own as far as listening goes: another connection, another memory. */
async function otherProcess(): Promise<{ liveStream: Stream; stop: () => Promise<void> }> {
  const kept = globalThis as { rolecallEar?: unknown };
  const mine = kept.rolecallEar;
  delete kept.rolecallEar;
  vi.resetModules();
  const [streams, ear] = [await import("./stream"), await import("@/lib/events/listen")];
  kept.rolecallEar = mine;
  return { liveStream: streams.liveStream, stop: ear.stopListening };
}

async function scene() {
  const rosa = await makeMember("recruiter", "Rosa");
  const posting = await makeOpenPosting();
  const applications = [await makeApplication(posting), await makeApplication(posting)];
  const [first, second] = posting.stages;
  const move = (index: number) =>
    moveApplication(rosa, {
      applicationId: applications[index]!.id,
      fromStageId: first!.id,
      toStageId: second!.id,
    });
  return { rosa, posting, applications, move };
}

const listens = () => vi.waitFor(() => expect(heardUpTo()).not.toBeNull());

async function lastPlace() {
  await sequenceEvents();
  const last = await db.eventChain.findFirst({ orderBy: { seq: "desc" } });
  return last?.seq ?? 0n;
}

describe("a live stream", () => {
  it("tells a move within a second", async () => {
    const { rosa, posting, applications, move } = await scene();
    const stream = read(rosa, posting.id);
    await listens();
    await move(0);
    await vi.waitFor(() => expect(stream.changes()).toContain(applications[0]!.id), { timeout: 1_000 });
  });

  it("tells nobody what they may not see", async () => {
    const { rosa, posting, applications, move } = await scene();
    const interviewer = await makeMember("interviewer");
    await assignInterviewer(rosa, { applicationId: applications[0]!.id, userId: interviewer.userId });
    const manager = await makeMember("hiring-manager");
    const streams = [read(interviewer, posting.id), read(manager, posting.id), read(manager, null)] as const;
    await listens();
    await move(1);
    await move(0);
    await vi.waitFor(() => expect(streams[0].changes()).toEqual([applications[0]!.id]));
    expect(streams[1].changes()).toEqual([]);
    expect(streams[2].changes()).toEqual([]);
  });

  it("tells of every posting to a screen that shows something of each", async () => {
    const { rosa, applications, move } = await scene();
    const stream = read(rosa, null);
    await listens();
    await move(0);
    await vi.waitFor(() => expect(stream.changes()).toContain(applications[0]!.id));
  });
});

describe("coming back", () => {
  it("is told what happened meanwhile, placed and not placed yet, by whatever process", async () => {
    const { rosa, posting, applications, move } = await scene();
    const before = await lastPlace();
    await move(0);
    await sequenceEvents();
    await move(1);
    const other = await otherProcess();
    const streams = [read(rosa, posting.id, before), read(rosa, posting.id, before, other.liveStream)];
    for (const stream of streams)
      await vi.waitFor(() =>
        expect(new Set(stream.changes())).toEqual(new Set(applications.map(({ id }) => id))),
      );
    await other.stop();
  });

  it("hears in two processes what happens in one", async () => {
    const { rosa, posting, applications, move } = await scene();
    const other = await otherProcess();
    const streams = [read(rosa, posting.id), read(rosa, posting.id, null, other.liveStream)];
    await listens();
    await vi.waitFor(() => expect(streams[1]!.of("missed")).not.toHaveLength(0));
    await move(0);
    for (const stream of streams)
      await vi.waitFor(() => expect(stream.changes()).toContain(applications[0]!.id));
    await other.stop();
  });

  it("says so when it is too much, or when the log has no such place", async () => {
    const { rosa, posting } = await scene();
    await lastPlace();
    onEvent(() => undefined);
    await listens();
    const stream = read(rosa, posting.id, 1_000_000n);
    await vi.waitFor(() => expect(stream.of("missed")).toHaveLength(1));
  });

  it("names no place before everything up to it has been told", async () => {
    const { rosa, posting, move } = await scene();
    const before = await lastPlace();
    await move(0);
    await sequenceEvents();
    onEvent(() => undefined);
    await listens();
    const stream = read(rosa, posting.id, before);
    await vi.waitFor(() => expect(stream.of("changed")).toHaveLength(1));
    expect(stream.of("ready")[0]!.id).toBeNull();
    expect(BigInt(stream.of("changed")[0]!.id ?? 0)).toBeGreaterThan(before);
  });
});

describe("presence", () => {
  const names = (stream: ReturnType<typeof read>) =>
    (stream.of("presence").at(-1)?.data as { name: string }[] | undefined)?.map(({ name }) => name) ?? [];

  it("shows those who come and go, never oneself, and each person once", async () => {
    const { rosa, posting } = await scene();
    const karim = await makeMember("recruiter", "Karim");
    const one = read(rosa, posting.id);
    await listens();
    const [two, again] = [read(karim, posting.id), read(karim, posting.id)];
    await vi.waitFor(() => expect(names(one)).toEqual(["Karim"]));
    await vi.waitFor(() => expect(names(two)).toEqual(["Rosa"]));
    again.leave();
    two.leave();
    await vi.waitFor(() => expect(names(one)).toEqual([]), { timeout: 3_000 });
  });

  it("does not show a confidential posting's people to those outside its team", async () => {
    const { rosa } = await scene();
    const posting = await makeOpenPosting({ confidential: true });
    await joinTeam(posting.id, rosa);
    const outside = await makeMember("admin", "Ada");
    const inside = read(rosa, posting.id);
    await listens();
    const stream = read(outside, posting.id);
    await vi.waitFor(async () => expect(await db.presence.count()).toBe(1));
    expect(names(stream)).toEqual([]);
    expect(names(inside)).toEqual([]);
  });
});
