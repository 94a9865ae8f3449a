import { beforeEach, describe, expect, it } from "vitest";
import type { UserActor } from "@/lib/auth/actor";
import { mintVisitor } from "@/lib/auth/mint";
import { db } from "@/lib/db";
import { joinTeam, makeOpenPosting } from "@/lib/testing/applications";
import { resetDatabase } from "@/lib/testing/database";
import { makeMember } from "@/lib/testing/members";
import { deleteView } from "./delete-view";
import { listSavedViews } from "./queries";
import { saveView } from "./save-view";
import { SaveView } from "./schema";
import { updateView } from "./update-view";

let rita: UserActor;
let otto: UserActor;
let postingId: string;

beforeEach(async () => {
  await resetDatabase();
  rita = await makeMember("recruiter", "Rita");
  otto = await makeMember("recruiter", "Otto");
  postingId = (await makeOpenPosting()).id;
});

const viewOf = (facts: Partial<SaveView> = {}) =>
  SaveView.parse({ list: "pipeline", postingId, name: "Mine", query: "owner=me", ...facts });
const namesFor = async (actor: UserActor, of = postingId) =>
  (await listSavedViews(actor, { list: "pipeline", postingId: of })).map((view) => view.name);

it("keeps the filters and the columns, and nothing of the moment", async () => {
  const query = "?q=ana&view=list&after=1&before=2&application=3&saved=4&columns=name&owner=me%00";
  await saveView(rita, viewOf({ query: SaveView.shape.query.parse(query), columns: ["name", "in-stage"] }));
  const [view] = await listSavedViews(rita, { list: "pipeline", postingId });
  expect(view).toMatchObject({
    name: "Mine",
    query: "q=ana&view=list&owner=me",
    columns: ["name", "in-stage"],
    shared: false,
    by: null,
    may: { change: true },
  });
});

describe("is seen", () => {
  it("by its owner alone until it is shared, own ones first", async () => {
    const { viewId } = await saveView(rita, viewOf());
    await saveView(otto, viewOf({ name: "Otto's" }));
    expect(await namesFor(otto)).toEqual(["Otto's"]);
    await updateView(rita, { viewId, shared: true });
    const views = await listSavedViews(otto, { list: "pipeline", postingId });
    expect(views.map(({ name, by, may }) => [name, by, may.change])).toEqual([
      ["Otto's", null, true],
      ["Mine", "Rita", false],
    ]);
  });

  it("on its own posting, or on all of them", async () => {
    const other = (await makeOpenPosting()).id;
    await saveView(rita, viewOf());
    await saveView(rita, viewOf({ name: "Everywhere", postingId: null }));
    await saveView(rita, viewOf({ name: "People", postingId: null, list: "candidates" }));
    expect(await namesFor(rita)).toEqual(["Mine", "Everywhere"]);
    expect(await namesFor(rita, other)).toEqual(["Everywhere"]);
  });

  it("only as long as its posting is", async () => {
    const secret = await makeOpenPosting({ confidential: true });
    await joinTeam(secret.id, rita);
    const { viewId } = await saveView(rita, viewOf({ postingId: secret.id, shared: true }));
    expect(await namesFor(rita, secret.id)).toEqual(["Mine"]);
    expect(await namesFor(otto, secret.id)).toEqual([]);
    await expect(saveView(otto, viewOf({ postingId: secret.id }))).rejects.toMatchObject({
      code: "not_found",
    });
    await expect(updateView(otto, { viewId, name: "Taken" })).rejects.toMatchObject({ code: "not_found" });
    await db.teamMember.deleteMany({ where: { userId: rita.userId } });
    expect(await namesFor(rita, secret.id)).toEqual([]);
  });

  it("by nobody who has no lists", async () => {
    await saveView(rita, viewOf({ shared: true }));
    const candidate = await makeMember("candidate");
    for (const actor of [candidate, mintVisitor()]) {
      expect(await listSavedViews(actor, { list: "pipeline", postingId })).toEqual([]);
      await expect(saveView(actor, viewOf())).rejects.toMatchObject({ code: "forbidden" });
    }
  });
});

describe("is changed and deleted", () => {
  it("by its owner", async () => {
    const { viewId } = await saveView(rita, viewOf());
    await updateView(rita, { viewId, name: "Best", query: "rating=4" });
    const [view] = await listSavedViews(rita, { list: "pipeline", postingId });
    expect(view).toMatchObject({ name: "Best", query: "rating=4", shared: false });
    await deleteView(rita, { viewId });
    expect(await namesFor(rita)).toEqual([]);
    const events = await db.event.findMany({ where: { recordId: viewId }, orderBy: { id: "asc" } });
    expect(events.map(({ name, data }) => [name, data])).toEqual([
      ["saved_view.created", { list: "pipeline", shared: false }],
      ["saved_view.updated", { fields: ["name", "query"] }],
      ["saved_view.deleted", {}],
    ]);
  });

  it("by nobody else; an admin only takes it out of everybody's sight", async () => {
    const { viewId } = await saveView(rita, viewOf());
    const admin = await makeMember("admin");
    await expect(updateView(admin, { viewId, shared: false })).rejects.toMatchObject({ code: "not_found" });
    await updateView(rita, { viewId, shared: true });
    for (const actor of [otto, admin]) {
      await expect(deleteView(actor, { viewId })).rejects.toMatchObject({ code: "forbidden" });
      await expect(updateView(actor, { viewId, name: "X" })).rejects.toMatchObject({ code: "forbidden" });
    }
    await expect(updateView(otto, { viewId, shared: false })).rejects.toMatchObject({ code: "forbidden" });
    await updateView(admin, { viewId, shared: false });
    expect(await namesFor(otto)).toEqual([]);
    expect(await namesFor(rita)).toEqual(["Mine"]);
  });
});

it("has a limit, so that nobody fills the disk", async () => {
  const at = new Date();
  const row = { list: "pipeline", postingId, ownerId: rita.userId, name: "x", query: "", createdAt: at };
  await db.savedView.createMany({ data: Array.from({ length: 100 }, () => row) });
  await expect(saveView(rita, viewOf())).rejects.toMatchObject({ code: "conflict" });
});
