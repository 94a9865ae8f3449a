import { readFile, utimes } from "node:fs/promises";
import { Readable } from "node:stream";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { mintSystem, mintUser, mintVisitor } from "@/lib/auth/mint";
import { findLinkActor } from "@/lib/auth/status-link";
import { atTime } from "@/lib/clock";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import * as log from "@/lib/events/record";
import { hasFile, storeFile } from "@/lib/storage/store";
import { eventsOf, makeOpenPosting } from "@/lib/testing/applications";
import { resetDatabase } from "@/lib/testing/database";
import { makeMember } from "@/lib/testing/members";
import { findParked, keepDraft } from "./apply/draft";
import { newSubmissionKey, shownAtOf } from "./apply/key";
import { applyToPosting } from "./apply-to-posting";
import { deleteStaleDrafts } from "./delete-stale-drafts";
import { downloadFile } from "./download-file";
import { readCandidateFile } from "./read-file";
import { ApplyToPosting } from "./schema";

beforeEach(resetDatabase);

const visitor = mintVisitor();

async function cvFile(words = "Zoë Müller\nBackend engineer since 2014") {
  const stored = await storeFile(Readable.from([Buffer.from(words)]), 1e6);
  return { kind: "cv" as const, name: "cv.txt", contentType: "text/plain; charset=utf-8", ...stored! };
}

async function formFor(slug: string, over: Record<string, unknown> = {}) {
  return ApplyToPosting.parse({
    slug,
    submissionKey: newSubmissionKey(new Date()),
    name: "Zoë Müller",
    email: "zoe@example.test",
    phone: "",
    links: "example.test/zoe",
    message: "Hello",
    consent: "yes",
    files: [await cvFile()],
    ...over,
  });
}

const tasks = () =>
  db.$queryRaw<{ name: string }[]>`SELECT name FROM pgboss.job ORDER BY name`.then((rows) =>
    rows.map((row) => row.name),
  );

describe("applying", () => {
  it("makes candidate, application, files, link, mail and event together", async () => {
    const posting = await makeOpenPosting({ replyWithinDays: 10 });
    const applied = await applyToPosting(visitor, await formFor(posting.slug));
    const application = await db.application.findUniqueOrThrow({
      where: { id: applied.applicationId! },
      include: { candidate: true, files: true, mails: true },
    });
    expect(application).toMatchObject({ status: "active", stageId: posting.stages[0]!.id, message: "Hello" });
    expect(application.candidate).toMatchObject({
      name: "Zoë Müller",
      email: "zoe@example.test",
      phone: null,
      links: ["https://example.test/zoe"],
    });
    expect(application.files).toMatchObject([{ kind: "cv", name: "cv.txt", readState: "pending" }]);
    expect(application.mails).toMatchObject([{ kind: "confirmation", toEmail: "zoe@example.test" }]);
    expect(application.mails[0]!.text).toContain("Senior backend engineer");
    expect(application.mails[0]!.text).toMatch(/an answer from us by/);
    const events = await eventsOf(application.id);
    expect(events.map(({ name }) => name)).toEqual(["application.submitted", "mail.queued"]);
    expect(JSON.stringify(events)).not.toMatch(/zoe/i);
    expect(await tasks()).toEqual(["read-file", "send-mail"]);
    expect(await findLinkActor(applied.token)).toMatchObject({ applicationId: application.id });
  });

  it("makes one application of 20 parallel sendings of one form", async () => {
    const posting = await makeOpenPosting();
    const form = await formFor(posting.slug);
    const results = await Promise.all(
      Array.from({ length: 20 }, async () => applyToPosting(visitor, { ...form, files: [await cvFile()] })),
    );
    expect(results.filter((result) => result.outcome === "created")).toHaveLength(1);
    expect(new Set(results.map((result) => result.applicationId)).size).toBe(1);
    expect(await db.application.count()).toBe(1);
    expect(await db.candidate.count()).toBe(1);
    expect(await db.mail.count()).toBe(1);
  });

  it("makes one application of one key with two addresses", async () => {
    const posting = await makeOpenPosting();
    const form = await formFor(posting.slug);
    const other = { ...form, email: "other@example.test", files: [await cvFile()] };
    const results = await Promise.all([applyToPosting(visitor, form), applyToPosting(visitor, other)]);
    expect(results.map((result) => result.outcome).sort()).toEqual(["created", "repeated"]);
    expect(await db.application.count()).toBe(1);
  });

  it("makes one candidate of parallel applications to several postings, whatever the case of the address", async () => {
    const postings = await Promise.all([1, 2, 3].map(() => makeOpenPosting()));
    const emails = ["zoe@example.test", "Zoe@Example.test", "ZOE@EXAMPLE.TEST"];
    const forms = await Promise.all(
      postings.map(({ slug }, index) => formFor(slug, { email: emails[index] })),
    );
    await Promise.all(forms.map((form) => applyToPosting(visitor, form)));
    expect(await db.candidate.count()).toBe(1);
    expect(await db.application.count()).toBe(3);
  });

  it("keeps what is known of a candidate: an address proves nothing", async () => {
    const [first, second] = [await makeOpenPosting(), await makeOpenPosting()];
    await applyToPosting(visitor, await formFor(first.slug));
    await applyToPosting(visitor, await formFor(second.slug, { name: "Mallory", phone: "+44 20 7946 0018" }));
    expect(await db.candidate.findMany()).toMatchObject([{ name: "Zoë Müller", phone: "+44 20 7946 0018" }]);
  });

  it("answers a second application from the same address like the first, and mails the link again", async () => {
    const posting = await makeOpenPosting();
    const first = await applyToPosting(visitor, await formFor(posting.slug));
    const again = await applyToPosting(visitor, await formFor(posting.slug, { email: "ZOE@example.test" }));
    expect(again).toMatchObject({ outcome: "known", applicationId: null });
    expect(again.token).toHaveLength(first.token.length);
    expect(await findLinkActor(again.token)).toBeNull();
    expect(await findParked(again.token)).toMatchObject({ values: { email: "ZOE@example.test" } });
    expect(await db.application.count()).toBe(1);
    const mails = await db.mail.findMany({ orderBy: { createdAt: "asc" } });
    expect(mails.map(({ kind, toEmail }) => [kind, toEmail])).toEqual([
      ["confirmation", "zoe@example.test"],
      ["link-again", "zoe@example.test"],
    ]);
    await applyToPosting(visitor, await formFor(posting.slug));
    expect(await db.mail.count()).toBe(2);
  });

  it.each([
    ["paused", "conflict"],
    ["closed", "gone"],
    ["archived", "gone"],
    ["draft", "not_found"],
  ])("refuses with words when the posting is %s", async (status, code) => {
    const posting = await makeOpenPosting({ status });
    await expect(applyToPosting(visitor, await formFor(posting.slug))).rejects.toMatchObject({ code });
    expect(await db.candidate.count()).toBe(0);
  });

  it("refuses past the closing moment, also when nobody has closed the posting yet", async () => {
    const posting = await makeOpenPosting({ closeAt: new Date("2026-12-18T12:00:00Z") });
    const form = await formFor(posting.slug);
    const late = atTime(new Date("2026-12-18T12:00:00Z"), () => applyToPosting(visitor, form));
    await expect(late).rejects.toMatchObject({ code: "gone" });
    const inTime = atTime(new Date("2026-12-18T11:59:59Z"), () => applyToPosting(visitor, form));
    await expect(inTime).resolves.toMatchObject({ outcome: "created" });
  });

  it("opens an internal posting to people with an account only", async () => {
    const posting = await makeOpenPosting({ visibility: "internal" });
    const form = await formFor(posting.slug);
    await expect(applyToPosting(visitor, form)).rejects.toMatchObject({ code: "not_found" });
    await expect(applyToPosting(await makeMember("candidate"), form)).resolves.toMatchObject({
      outcome: "created",
    });
  });

  it("writes nothing when the event cannot be written", async () => {
    const posting = await makeOpenPosting();
    vi.spyOn(log, "record").mockRejectedValueOnce(new Error("the log is full"));
    await expect(applyToPosting(visitor, await formFor(posting.slug))).rejects.toThrow("the log is full");
    const counts = [await db.application.count(), await db.candidate.count(), await db.mail.count()];
    expect([...counts, await db.file.count()]).toEqual([0, 0, 0, 0]);
    expect(await tasks()).toEqual([]);
  });

  it("attaches to an account by an address that its issuer has verified, and by no other", async () => {
    const posting = await makeOpenPosting();
    const member = await makeMember("candidate");
    const { email } = await db.user.findUniqueOrThrow({ where: { id: member.userId } });
    await applyToPosting(member, await formFor(posting.slug, { email: email.toUpperCase() }));
    await applyToPosting(member, await formFor(posting.slug, { email: "other@example.test" }));
    const candidates = await db.candidate.findMany({ orderBy: { createdAt: "asc" } });
    expect(candidates.map(({ userId }) => userId)).toEqual([member.userId, null]);
  });
});

describe("what a candidate may type", () => {
  const base = {
    slug: "x",
    submissionKey: "0123456789abcdef",
    consent: "yes",
    message: "",
    phone: "",
    links: "",
  };
  const problems = async (over: Record<string, unknown>) =>
    ApplyToPosting.safeParse({
      ...base,
      name: "Z",
      email: "z@example.test",
      files: [await cvFile()],
      ...over,
    }).error?.issues.map((issue) => issue.path[0]);

  it.each([
    [{ name: "  " }, ["name"]],
    [{ name: "Z\u0000" }, ["name"]],
    [{ name: "Z\u202Eevil" }, ["name"]],
    [{ email: "z@" }, ["email"]],
    [{ email: "a@b.test\nBcc: c@d.test" }, ["email"]],
    [{ phone: "call me" }, ["phone"]],
    [{ links: "javascript:alert(1)" }, ["links"]],
    [{ links: "a.test b.test c.test d.test e.test f.test" }, ["links"]],
    [{ consent: "" }, ["consent"]],
    [{ files: [] }, ["files"]],
    [{ message: "x".repeat(10_001) }, ["message"]],
  ])("is checked (%#)", async (over, expected) => {
    expect(await problems(over)).toEqual(expected);
  });

  it("keeps long names, scripts and signs as they are", async () => {
    const parsed = ApplyToPosting.parse({
      ...base,
      files: [await cvFile()],
      name: "  María-José O’Connor <b>  ",
      email: "z@example.test",
      message: "=1+1\r\n<script>",
    });
    expect(parsed).toMatchObject({ name: "María-José O’Connor <b>", message: "=1+1\n<script>" });
  });
});

it("knows its own forms by their key", () => {
  const shown = new Date("2026-11-24T00:00:00Z");
  const key = newSubmissionKey(shown);
  expect(shownAtOf(key)).toEqual(shown);
  const [id, , seal] = key.split(".");
  expect(shownAtOf(`${id}.zzz.${seal}`)).toBeNull();
  expect(shownAtOf("x")).toBeNull();
});

describe("a file that was sent", () => {
  it("is read for its words, once, and marked when it cannot be", async () => {
    const posting = await makeOpenPosting();
    const broken = { ...(await cvFile("%PDF-1.7 broken")), kind: "other" as const, name: "b.pdf" };
    const form = await formFor(posting.slug);
    await applyToPosting(visitor, { ...form, files: [...form.files, broken] });
    const system = mintSystem();
    for (const { id } of await db.file.findMany()) {
      await readCandidateFile(system, { fileId: id });
      await readCandidateFile(system, { fileId: id });
    }
    const files = await db.file.findMany({ orderBy: { kind: "asc" } });
    expect(files).toMatchObject([
      { kind: "cv", readState: "read", text: expect.stringContaining("Backend engineer since 2014") },
      { kind: "other", readState: "unreadable", text: null },
    ]);
    expect(await db.event.count({ where: { name: "file.read" } })).toBe(2);
  });

  it("is given to those who see the application, and the log says so", async () => {
    const posting = await makeOpenPosting();
    const { applicationId } = await applyToPosting(visitor, await formFor(posting.slug));
    const file = await db.file.findFirstOrThrow();
    const recruiter = await makeMember("recruiter");
    expect(await downloadFile(recruiter, { fileId: file.id })).toMatchObject({ storageKey: file.storageKey });
    const events = await eventsOf(applicationId!);
    expect(events.at(-1)).toMatchObject({ name: "file.downloaded", actorId: recruiter.userId });
    const strangers = [visitor, await makeMember("hiring-manager"), await makeMember("interviewer")];
    for (const stranger of [
      ...strangers,
      mintUser({ id: crypto.randomUUID(), role: "candidate", name: "" }, "screen"),
    ])
      await expect(downloadFile(stranger, { fileId: file.id })).rejects.toMatchObject({ code: "not_found" });
  });

  it("is removed with a draft that nobody sends, and not while it belongs to anything", async () => {
    const posting = await makeOpenPosting();
    const [kept, left] = [await cvFile(), await cvFile()];
    const form = await formFor(posting.slug);
    await applyToPosting(visitor, { ...form, files: [kept] });
    const values = { name: "", email: "", phone: "", links: "", message: "", consent: "", via: "" };
    await keepDraft({
      postingId: posting.id,
      submissionKey: "k".repeat(20),
      values,
      errors: {},
      files: [left],
    });
    for (const { storageKey } of [kept, left]) {
      const place = `${env().DATA_DIR}/files/${storageKey.slice(0, 2)}/${storageKey}`;
      expect((await readFile(place)).length).toBeGreaterThan(0);
      await utimes(place, 0, 0);
    }
    await deleteStaleDrafts(mintSystem());
    expect([await hasFile(kept.storageKey), await hasFile(left.storageKey)]).toEqual([true, true]);
    const later = new Date(Date.now() + 25 * 3_600_000);
    await atTime(later, () => deleteStaleDrafts(mintSystem()));
    expect([await hasFile(kept.storageKey), await hasFile(left.storageKey)]).toEqual([true, false]);
    expect(await db.applicationDraft.count()).toBe(0);
  });

  it("keep the files of the mails that candidates sent", async () => {
    const { storageKey, size, sha256 } = await cvFile();
    const file = { name: "portfolio.pdf", contentType: "application/pdf", storageKey, size, sha256 };
    const received = { kind: "reply", direction: "in", status: "received", toEmail: "x@y.test" };
    const words = { subject: "Re", text: "Here it is.", sendAfter: new Date() };
    await db.mail.create({ data: { ...received, ...words, files: { create: file } } });
    await utimes(`${env().DATA_DIR}/files/${storageKey.slice(0, 2)}/${storageKey}`, 0, 0);
    await deleteStaleDrafts(mintSystem());
    expect(await hasFile(storageKey)).toBe(true);
  });
});
