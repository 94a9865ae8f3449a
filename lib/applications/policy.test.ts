import { expect, it } from "vitest";
import { mintLink, mintSystem, mintUser, mintVisitor } from "@/lib/auth/mint";
import { roles } from "@/lib/auth/roles";
import {
  applicationsVisibleTo,
  canActAsCandidate,
  canAssignInterviewer,
  canAssignOwner,
  canBeOwner,
  canHireApplication,
  canMoveApplication,
  canRateApplication,
  canRejectApplication,
} from "./policy";

const person = (role: string) => mintUser({ id: "me", role, name: "Me" }, "screen");
const application = (confidential: boolean, mine: boolean) => ({
  posting: { confidential, team: mine ? [{ userId: "me", role: "recruiter" }] : [] },
});

// role: may run the hiring of [an open posting, one of the own team, a confidential one, a confidential one of the own team]
const table: Record<(typeof roles)[number], [boolean, boolean, boolean, boolean]> = {
  candidate: [false, false, false, false],
  interviewer: [false, false, false, false],
  "hiring-manager": [false, true, false, true],
  recruiter: [true, true, false, true],
  admin: [true, true, false, true],
};

it.each(roles)("lets %s move, reject, hire, rate and assign as the table of roles says", (role) => {
  for (const can of [
    canMoveApplication,
    canRejectApplication,
    canHireApplication,
    canRateApplication,
    canAssignInterviewer,
    canAssignOwner,
  ]) {
    const seen = [
      [false, false],
      [false, true],
      [true, false],
      [true, true],
    ].map(([confidential, mine]) => can(person(role), application(confidential!, mine!)));
    expect(seen).toEqual(table[role]);
  }
});

it.each(roles)("lets %s own an application as the same table says, until they leave", (role) => {
  const me = { id: "me", role, disabledAt: null };
  const owns = [false, true].flatMap((confidential) =>
    [false, true].map((mine) => canBeOwner(me, application(confidential, mine))),
  );
  expect(owns).toEqual(table[role]);
  expect(canBeOwner({ ...me, disabledAt: new Date() }, application(false, true))).toBe(false);
});

it("lets nobody who is not staff see an application as staff do", () => {
  for (const actor of [mintVisitor(), mintLink("a"), person("candidate")])
    expect(applicationsVisibleTo(actor)).toEqual({ id: { in: [] } });
});

it("lets a candidate act on their own application only", () => {
  const own = { id: "a", candidate: { userId: "me" } };
  const other = { id: "b", candidate: { userId: null } };
  expect(canActAsCandidate(mintLink("a"), own)).toBe(true);
  expect(canActAsCandidate(mintLink("a"), other)).toBe(false);
  expect(canActAsCandidate(person("candidate"), own)).toBe(true);
  expect(canActAsCandidate(person("admin"), other)).toBe(false);
  expect(canActAsCandidate(mintVisitor(), own)).toBe(false);
  expect(canActAsCandidate(mintSystem(), own)).toBe(false);
});
