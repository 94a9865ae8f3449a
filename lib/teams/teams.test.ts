import { beforeEach, describe, expect, it, vi } from "vitest";
import type { UserActor } from "@/lib/auth/actor";
import { roles } from "@/lib/auth/roles";
import { db } from "@/lib/db";
import * as events from "@/lib/events/record";
import { findPosting } from "@/lib/postings/queries";
import { resetDatabase } from "@/lib/testing/database";
import { makeMember } from "@/lib/testing/members";
import { makeDraft, postingEvents } from "@/lib/testing/postings";
import { findTeam } from "./queries";
import { removeTeamMember } from "./remove-team-member";
import { teamRolesFor } from "./rules";
import { setTeamMember } from "./set-team-member";

let recruiter: UserActor;
let postingId: string;
beforeEach(async () => {
  await resetDatabase();
  recruiter = await makeMember("recruiter");
  postingId = await makeDraft(recruiter);
});

describe("the hiring team", () => {
  it("lets in whom it takes and out whom it lets go, and records both", async () => {
    const manager = await makeMember("hiring-manager");
    const { userId } = manager;
    expect(await findPosting(manager, postingId)).toBeNull();
    await setTeamMember(recruiter, { postingId, userId, role: "interviewer" });
    await setTeamMember(recruiter, { postingId, userId, role: "hiring-manager" });
    await setTeamMember(recruiter, { postingId, userId, role: "hiring-manager" });
    expect(await findPosting(manager, postingId)).toMatchObject({ may: { edit: true } });
    await removeTeamMember(recruiter, { postingId, userId });
    expect(await findPosting(manager, postingId)).toBeNull();
    const changes = (await postingEvents(postingId)).filter(({ name }) => name === "posting.team_changed");
    expect(changes.map(({ data }) => data)).toEqual([
      { userId, role: "interviewer" },
      { userId, role: "hiring-manager" },
      { userId, role: null },
    ]);
  });

  it("makes nobody more than their role in the organisation allows", () => {
    expect(Object.fromEntries(roles.map((role) => [role, teamRolesFor(role)]))).toEqual({
      candidate: [],
      interviewer: ["interviewer"],
      "hiring-manager": ["hiring-manager", "interviewer"],
      recruiter: ["recruiter", "hiring-manager", "interviewer"],
      admin: ["recruiter", "hiring-manager", "interviewer"],
    });
  });

  it("refuses candidates, the disabled, and too high a role", async () => {
    const candidate = await makeMember("candidate");
    const interviewer = await makeMember("interviewer");
    const gone = await makeMember("recruiter");
    await db.user.update({ where: { id: gone.userId }, data: { disabledAt: new Date() } });
    for (const { userId } of [candidate, gone])
      await expect(
        setTeamMember(recruiter, { postingId, userId, role: "interviewer" }),
      ).rejects.toMatchObject({ code: "not_found" });
    const tooHigh = { postingId, userId: interviewer.userId, role: "recruiter" as const };
    await expect(setTeamMember(recruiter, tooHigh)).rejects.toMatchObject({ code: "invalid" });
  });

  it("is changed by recruiters and admins only, and does not exist for others", async () => {
    const manager = await makeMember("hiring-manager");
    const outsider = await makeMember("interviewer");
    const input = { postingId, userId: manager.userId, role: "hiring-manager" as const };
    await setTeamMember(await makeMember("admin"), input);
    await expect(setTeamMember(manager, input)).rejects.toMatchObject({ code: "forbidden" });
    await expect(removeTeamMember(outsider, input)).rejects.toMatchObject({ code: "not_found" });
    expect(await findTeam(outsider, postingId)).toBeNull();
    expect(await findTeam(manager, postingId)).toMatchObject({ canChange: false, others: [] });
  });

  it("keeps a recruiter on a confidential posting", async () => {
    await db.posting.update({ where: { id: postingId }, data: { confidential: true } });
    const own = { postingId, userId: recruiter.userId };
    await expect(removeTeamMember(recruiter, own)).rejects.toMatchObject({ code: "conflict" });
    const other = await makeMember("recruiter");
    await setTeamMember(recruiter, { postingId, userId: other.userId, role: "recruiter" });
    await removeTeamMember(recruiter, own);
    expect(await findPosting(recruiter, postingId)).toBeNull();
  });

  it("does not change when the event cannot be written", async () => {
    const { userId } = await makeMember("interviewer");
    vi.spyOn(events, "record").mockRejectedValue(new Error("the log is full"));
    await expect(setTeamMember(recruiter, { postingId, userId, role: "interviewer" })).rejects.toThrow();
    expect(await db.teamMember.count()).toBe(1);
  });
});
