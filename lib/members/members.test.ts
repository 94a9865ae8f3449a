import { beforeEach, describe, expect, it } from "vitest";
import { mintVisitor } from "@/lib/auth/mint";
import { roles } from "@/lib/auth/roles";
import { newToken } from "@/lib/auth/secrets";
import { atTime } from "@/lib/clock";
import { db } from "@/lib/db";
import { resetDatabase } from "@/lib/testing/database";
import { makeMember } from "@/lib/testing/members";
import { acceptInvitation } from "./accept-invitation";
import { changeMemberRole } from "./change-member-role";
import { disableMember } from "./disable-member";
import { enableMember } from "./enable-member";
import { endSessions } from "./end-sessions";
import { inviteMember } from "./invite-member";
import { findInvitation, listInvitations, listMembers } from "./queries";
import { revokeInvitation } from "./revoke-invitation";

beforeEach(resetDatabase);

const tokenOf = (link: string) => link.split("/").at(-1) as string;
const eventsNamed = (name: string) => db.event.count({ where: { name } });

describe("who may manage members", () => {
  it.each(roles)("%s", async (role) => {
    const actor = await makeMember(role);
    const other = await makeMember("recruiter");
    const acts = [
      () => inviteMember(actor, { email: "x@example.test", role: "interviewer" }),
      () => listMembers(actor),
      () => listInvitations(actor),
      () => changeMemberRole(actor, { userId: other.userId, fromRole: "recruiter", toRole: "interviewer" }),
      () => disableMember(actor, { userId: other.userId }),
      () => endSessions(actor, { userId: other.userId }),
    ];
    for (const act of acts) {
      if (role === "admin") await act();
      else await expect(act()).rejects.toMatchObject({ code: "not_found" });
    }
  });
});

describe("an invitation", () => {
  it("gives its role once, to whoever signs in with it, and says so afterwards", async () => {
    const admin = await makeMember("admin");
    const [first, second] = [await makeMember("candidate"), await makeMember("candidate")];
    const { link } = await inviteMember(admin, { email: "x@example.test", role: "hiring-manager" });
    const token = tokenOf(link);
    await expect(acceptInvitation(mintVisitor(), { token })).rejects.toMatchObject({
      code: "unauthenticated",
    });
    expect(await acceptInvitation(first, { token })).toEqual({ role: "hiring-manager" });
    await expect(acceptInvitation(second, { token })).rejects.toMatchObject({ code: "gone" });
    expect((await findInvitation(token))?.refusal).toMatch(/already been used/);
    expect(await eventsNamed("member.invited")).toBe(1);
  });

  it("has one winner when two people accept at once", async () => {
    const admin = await makeMember("admin");
    const people = await Promise.all([1, 2, 3, 4].map(() => makeMember("candidate")));
    const { link } = await inviteMember(admin, { email: "x@example.test", role: "recruiter" });
    const tries = await Promise.allSettled(
      people.map((person) => acceptInvitation(person, { token: tokenOf(link) })),
    );
    expect(tries.filter((one) => one.status === "fulfilled")).toHaveLength(1);
    expect(await db.user.count({ where: { role: "recruiter" } })).toBe(1);
  });

  it("never takes rights away", async () => {
    const admin = await makeMember("admin");
    const { link } = await inviteMember(admin, { email: "x@example.test", role: "interviewer" });
    expect(await acceptInvitation(admin, { token: tokenOf(link) })).toEqual({ role: "admin" });
  });

  it("is worth nothing once withdrawn or expired, or when made up", async () => {
    const admin = await makeMember("admin");
    const person = await makeMember("candidate");
    const made = await inviteMember(admin, { email: "x@example.test", role: "recruiter" });
    await revokeInvitation(admin, { invitationId: made.invitationId });
    await expect(acceptInvitation(person, { token: tokenOf(made.link) })).rejects.toMatchObject({
      code: "gone",
    });
    const month = 30 * 86_400_000;
    const old = await atTime(new Date(Date.now() - month), () =>
      inviteMember(admin, { email: "y@example.test", role: "recruiter" }),
    );
    await expect(acceptInvitation(person, { token: tokenOf(old.link) })).rejects.toMatchObject({
      code: "gone",
    });
    await expect(acceptInvitation(person, { token: newToken() })).rejects.toMatchObject({
      code: "not_found",
    });
  });
});

describe("the last admin", () => {
  it("cannot be disabled or demoted", async () => {
    const admin = await makeMember("admin");
    const input = { userId: admin.userId, fromRole: "admin", toRole: "recruiter" } as const;
    await expect(changeMemberRole(admin, input)).rejects.toMatchObject({ code: "conflict" });
    await expect(disableMember(admin, { userId: admin.userId })).rejects.toMatchObject({ code: "conflict" });
  });

  it("stays also when two admins remove each other in the same moment", async () => {
    const [a, b] = [await makeMember("admin"), await makeMember("admin")];
    await Promise.allSettled([
      disableMember(a, { userId: b.userId }),
      disableMember(b, { userId: a.userId }),
    ]);
    expect(await db.user.count({ where: { role: "admin", disabledAt: null } })).toBe(1);
  });
});

describe("a disabled member", () => {
  it("loses every session at once and can be let in again", async () => {
    const [admin, member] = [await makeMember("admin"), await makeMember("recruiter")];
    const expiresAt = new Date(Date.now() + 3_600_000);
    await db.session.create({ data: { tokenHash: "a", userId: member.userId, expiresAt } });
    await disableMember(admin, { userId: member.userId });
    expect(await db.session.count()).toBe(0);
    await expect(disableMember(admin, { userId: member.userId })).rejects.toMatchObject({ code: "conflict" });
    await enableMember(admin, { userId: member.userId });
    expect((await listMembers(admin)).find((row) => row.id === member.userId)?.disabledAt).toBeNull();
  });
});

it("a role that somebody else has just changed is a conflict, and nothing is written", async () => {
  const [admin, member] = [await makeMember("admin"), await makeMember("recruiter")];
  const input = { userId: member.userId, fromRole: "interviewer", toRole: "admin" } as const;
  await expect(changeMemberRole(admin, input)).rejects.toMatchObject({ code: "conflict" });
  expect(await eventsNamed("member.role_changed")).toBe(0);
});
