import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { mintLink, mintSystem, mintUser, mintVisitor } from "@/lib/auth/mint";
import type { Role } from "@/lib/auth/roles";
import { db } from "@/lib/db";
import { resetDatabase } from "@/lib/testing/database";
import { makeMember } from "@/lib/testing/members";
import {
  canClosePosting,
  canConfigurePosting,
  canCopyPosting,
  canCreatePosting,
  canDeletePosting,
  canEditPosting,
  canPublishPosting,
  canSeeHiddenPay,
  canSeePosting,
  type PostingAccess,
  postingsVisibleTo,
} from "./policy";

const me = "019a0000-0000-7000-8000-000000000001";
const as = (role: Role): Actor => mintUser({ id: me, role, name: role }, "screen");
const actors: Record<string, Actor> = {
  visitor: mintVisitor(),
  link: mintLink(me),
  candidate: as("candidate"),
  interviewer: as("interviewer"),
  "hiring manager": as("hiring-manager"),
  recruiter: as("recruiter"),
  admin: as("admin"),
  system: mintSystem(),
};

const on = (role: string) => [{ userId: me, role }];
const situations: Record<string, PostingAccess> = {
  "open, not on the team": { status: "published", confidential: false, team: [] },
  "draft, not on the team": { status: "draft", confidential: false, team: [] },
  "confidential, not on the team": { status: "draft", confidential: true, team: [] },
  "published, on the team": { status: "published", confidential: true, team: on("hiring-manager") },
  "draft, on the team": { status: "draft", confidential: true, team: on("hiring-manager") },
  "draft, on the team as interviewer": { status: "draft", confidential: true, team: on("interviewer") },
};

const predicates = {
  see: canSeePosting,
  edit: canEditPosting,
  publish: canPublishPosting,
  close: canClosePosting,
  copy: canCopyPosting,
  delete: canDeletePosting,
  configure: canConfigurePosting,
  pay: canSeeHiddenPay,
};

const all = ["see", "edit", "publish", "close", "copy", "delete", "configure", "pay"];
const allButDelete = all.filter((action) => action !== "delete");
const ofSystem = ["see", "publish", "close", "pay"];
const recruiting: Record<string, string[]> = {
  "open, not on the team": allButDelete,
  "draft, not on the team": all,
  "confidential, not on the team": [],
  "published, on the team": allButDelete,
  "draft, on the team": all,
  "draft, on the team as interviewer": all,
};
/** What PRODUCT.md's table allows, written out. */
const allowed: Record<string, Record<string, string[]>> = {
  visitor: {},
  link: {},
  candidate: {},
  interviewer: {
    "published, on the team": ["see"],
    "draft, on the team": ["see"],
    "draft, on the team as interviewer": ["see"],
  },
  "hiring manager": {
    "published, on the team": ["see", "copy", "pay"],
    "draft, on the team": ["see", "edit", "copy", "delete", "pay"],
    "draft, on the team as interviewer": ["see"],
  },
  recruiter: recruiting,
  admin: recruiting,
  system: Object.fromEntries(Object.keys(situations).map((situation) => [situation, ofSystem])),
};

describe("who may do what with a posting", () => {
  const rows = Object.keys(actors).flatMap((actor) =>
    Object.keys(situations).map((situation) => [actor, situation] as const),
  );
  it.each(rows)("%s: %s", (who, situation) => {
    const may = Object.entries(predicates)
      .filter(([, can]) => can(actors[who]!, situations[situation]!))
      .map(([action]) => action);
    expect(may).toEqual(allowed[who]?.[situation] ?? []);
  });

  it("lets hiring managers, recruiters and admins write postings", () => {
    const may = Object.keys(actors).filter((who) => canCreatePosting(actors[who]!));
    expect(may).toEqual(["hiring manager", "recruiter", "admin"]);
  });
});

describe("which postings exist", () => {
  const roles: Role[] = ["candidate", "interviewer", "hiring-manager", "recruiter", "admin"];
  const people = new Map<Role, Actor>();

  beforeAll(async () => {
    await resetDatabase();
    for (const role of roles) people.set(role, await makeMember(role));
    for (const [slug, confidential] of [
      ["open", false],
      ["open-team", false],
      ["secret", true],
      ["secret-team", true],
    ] as const) {
      const posting = await db.posting.create({ data: { slug, title: slug, confidential } });
      if (!slug.endsWith("team")) continue;
      for (const person of people.values())
        if (person.type === "user" && person.role !== "candidate")
          await db.teamMember.create({
            data: { postingId: posting.id, userId: person.userId, role: "interviewer" },
          });
    }
  });
  beforeEach(() => expect(people.size).toBe(5));

  const seen: Record<Role, string[]> = {
    candidate: [],
    interviewer: ["open-team", "secret-team"],
    "hiring-manager": ["open-team", "secret-team"],
    recruiter: ["open", "open-team", "secret-team"],
    admin: ["open", "open-team", "secret-team"],
  };
  it.each(roles)("for %s, in the database and at hand alike", async (role) => {
    const actor = people.get(role)!;
    const found = await db.posting.findMany({ where: postingsVisibleTo(actor), orderBy: { slug: "asc" } });
    expect(found.map(({ slug }) => slug)).toEqual(seen[role]);
    const rows = await db.posting.findMany({ include: { team: true }, orderBy: { slug: "asc" } });
    expect(rows.filter((row) => canSeePosting(actor, row)).map(({ slug }) => slug)).toEqual(seen[role]);
  });

  it("for nobody without an account, and for the system all", async () => {
    expect(await db.posting.count({ where: postingsVisibleTo(mintVisitor()) })).toBe(0);
    expect(await db.posting.count({ where: postingsVisibleTo(mintLink(me)) })).toBe(0);
    expect(await db.posting.count({ where: postingsVisibleTo(mintSystem()) })).toBe(4);
  });
});
