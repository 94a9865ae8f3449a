import { beforeEach, describe, expect, it } from "vitest";
import { assignInterviewer } from "@/lib/applications/assign-interviewer";
import type { UserActor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { joinTeam, makeApplication, makeOpenPosting } from "@/lib/testing/applications";
import { resetDatabase } from "@/lib/testing/database";
import { makeMember } from "@/lib/testing/members";
import { arrive, leave, stay, turnTo } from "./connections";
import { listPresent } from "./queries";

beforeEach(resetDatabase);

const connect = async (actor: UserActor, postingId: string) => {
  const here = { connectionId: crypto.randomUUID(), postingId };
  await arrive(actor, here);
  return here;
};
const names = async (actor: UserActor, postingId: string) =>
  (await listPresent(actor, postingId)).map(({ name }) => name);
const lastSeen = (connectionId: string, secondsAgo: number) =>
  db.presence.update({
    where: { connectionId },
    data: { seenAt: new Date(Date.now() - secondsAgo * 1_000) },
  });

describe("who is on a posting", () => {
  it("counts those who show a sign of life, and sweeps away who has long been gone", async () => {
    const [rosa, karim] = [await makeMember("recruiter", "Rosa"), await makeMember("recruiter", "Karim")];
    const { id } = await makeOpenPosting();
    const here = await connect(karim, id);
    expect(await names(rosa, id)).toEqual(["Karim"]);
    expect(await names(karim, id)).toEqual([]);
    await lastSeen(here.connectionId, 60);
    expect(await names(rosa, id)).toEqual([]);
    await stay(karim, here.connectionId);
    expect(await names(rosa, id)).toEqual(["Karim"]);
    await lastSeen(here.connectionId, 600);
    await connect(rosa, id);
    expect(await db.presence.findUnique({ where: { connectionId: here.connectionId } })).toBeNull();
  });

  it("keeps somebody who closes one of two windows, and lets go of who closes both", async () => {
    const [rosa, karim] = [await makeMember("recruiter"), await makeMember("recruiter", "Karim")];
    const { id } = await makeOpenPosting();
    const [one, two] = [await connect(karim, id), await connect(karim, id)];
    await leave(karim, one);
    expect(await names(rosa, id)).toEqual(["Karim"]);
    await leave(karim, two);
    expect(await names(rosa, id)).toEqual([]);
  });

  it("is nobody's business who does not see the posting, and nobody is there who does not", async () => {
    const posting = await makeOpenPosting({ confidential: true });
    const [inside, outside] = [await makeMember("recruiter", "Inside"), await makeMember("admin", "Outside")];
    await joinTeam(posting.id, inside);
    await connect(outside, posting.id);
    await connect(inside, posting.id);
    expect(await db.presence.count()).toBe(1);
    expect(await names(outside, posting.id)).toEqual([]);
    const other = await makeMember("recruiter", "Other");
    await joinTeam(posting.id, other);
    expect(await names(other, posting.id)).toEqual(["Inside"]);
  });
});

describe("what somebody reads", () => {
  it("is told to those who see the application too, and to others only that they are there", async () => {
    const rosa = await makeMember("recruiter", "Rosa");
    const posting = await makeOpenPosting();
    const [seen, unseen] = [await makeApplication(posting, "Amara"), await makeApplication(posting, "Bruno")];
    const ines = await makeMember("interviewer", "Ines");
    await assignInterviewer(rosa, { applicationId: seen.id, userId: ines.userId });
    const here = await connect(rosa, posting.id);
    await turnTo(rosa, here, seen.id);
    expect(await listPresent(ines, posting.id)).toMatchObject([{ reading: { id: seen.id, name: "Amara" } }]);
    await turnTo(rosa, here, unseen.id);
    expect(await listPresent(ines, posting.id)).toMatchObject([{ name: "Rosa", reading: null }]);
    await turnTo(rosa, here, null);
    expect(await listPresent(ines, posting.id)).toMatchObject([{ reading: null }]);
  });

  it("is an application of that posting, which they see, over their own connection", async () => {
    const [rosa, karim] = [await makeMember("recruiter", "Rosa"), await makeMember("recruiter")];
    const [posting, other] = [await makeOpenPosting(), await makeOpenPosting()];
    const [mine, elsewhere] = [await makeApplication(posting), await makeApplication(other)];
    const here = await connect(rosa, posting.id);
    await turnTo(rosa, here, elsewhere.id);
    await turnTo(karim, here, mine.id);
    expect(await listPresent(karim, posting.id)).toMatchObject([{ name: "Rosa", reading: null }]);
  });
});
