import { beforeEach, expect, it } from "vitest";
import { applyToPosting } from "@/lib/applications/apply-to-posting";
import { mintVisitor } from "@/lib/auth/mint";
import { db } from "@/lib/db";
import { joinTeam, makeOpenPosting } from "@/lib/testing/applications";
import { resetDatabase } from "@/lib/testing/database";
import { makeMember } from "@/lib/testing/members";
import { archiveTrackingLink } from "./archive-tracking-link";
import { createTrackingLink } from "./create-tracking-link";
import { isTrackingLink, listTrackingLinks } from "./queries";
import { restoreTrackingLink } from "./restore-tracking-link";
import { countVisit, writeVisits } from "./visits/count-visits";

beforeEach(resetDatabase);

const browser = "Mozilla/5.0 (X11; Linux x86_64) Firefox/145.0";
let keys = 0;

function applyBy(slug: string, via?: string) {
  const key = (++keys).toString(16).padStart(48, "0");
  const file = { kind: "cv" as const, name: "cv.pdf", contentType: "application/pdf", size: 9 };
  return applyToPosting(mintVisitor("screen"), {
    slug,
    via,
    name: "Ada",
    email: `ada${keys}@example.test`,
    phone: null,
    links: [],
    message: null,
    consent: "yes",
    submissionKey: `key-of-form-${key}`,
    files: [{ ...file, sha256: "a".repeat(64), storageKey: key }],
  });
}

async function makeLink() {
  const rosa = await makeMember("recruiter");
  const posting = await makeOpenPosting();
  const made = await createTrackingLink(rosa, { postingId: posting.id, name: "LinkedIn post" });
  return { rosa, posting, ...made };
}

it("is made with an address of its own, archived and brought back, each with its event", async () => {
  const { rosa, posting, linkId, code } = await makeLink();
  const [line] = await listTrackingLinks(rosa, posting.id);
  expect(line).toMatchObject({ name: "LinkedIn post", visits: 0, applications: 0, hires: 0 });
  expect(line?.url).toBe(`http://localhost:3000/jobs/${posting.slug}?via=${code}`);
  await archiveTrackingLink(rosa, { linkId });
  await archiveTrackingLink(rosa, { linkId });
  expect(await isTrackingLink(posting.slug, code)).toBe(false);
  await restoreTrackingLink(rosa, { linkId });
  expect(await isTrackingLink(posting.slug, code)).toBe(true);
  const events = await db.event.findMany({ where: { recordType: "tracking_link" }, orderBy: { id: "asc" } });
  expect(events.map(({ name }) => name.split(".")[1])).toEqual(["created", "archived", "restored"]);
});

it("has a name that is taken for no other source", async () => {
  const { rosa, posting } = await makeLink();
  for (const name of ["linkedin POST", "Referral", "careers-site"])
    await expect(createTrackingLink(rosa, { postingId: posting.id, name })).rejects.toMatchObject({
      code: "conflict",
    });
});

it("counts what people open, together and without a trace of who", async () => {
  const { rosa, posting, linkId, code } = await makeLink();
  for (let visit = 0; visit < 5; visit += 1) countVisit(code, browser);
  for (const robot of ["LinkedInBot/1.0", "facebookexternalhit/1.1", "Googlebot/2.1", undefined])
    countVisit(code, robot);
  countVisit("nobodys1", browser);
  countVisit("'; drop", browser);
  await Promise.all([writeVisits(), writeVisits()]);
  countVisit(code, browser);
  await writeVisits();
  expect(await listTrackingLinks(rosa, posting.id)).toMatchObject([{ visits: 6 }]);
  await archiveTrackingLink(rosa, { linkId });
  countVisit(code, browser);
  await writeVisits();
  expect(await listTrackingLinks(rosa, posting.id)).toMatchObject([{ visits: 6, isArchived: true }]);
});

it("is the source of the applications that come by it", async () => {
  const { rosa, posting, linkId, code } = await makeLink();
  const other = await makeOpenPosting();
  await applyBy(posting.slug, code);
  await applyBy(posting.slug, "nobodys1");
  await applyBy(posting.slug);
  await applyBy(other.slug, code);
  const sources = await db.application.findMany({
    orderBy: { createdAt: "asc" },
    select: { source: true, trackingLinkId: true },
  });
  const none = { source: "careers-site", trackingLinkId: null };
  expect(sources).toEqual([{ source: "LinkedIn post", trackingLinkId: linkId }, none, none, none]);
  const [event] = await db.event.findMany({
    where: { name: "application.submitted" },
    orderBy: { id: "asc" },
  });
  expect(event?.data).toMatchObject({ source: "link" });
  await db.application.updateMany({ where: { trackingLinkId: linkId }, data: { status: "hired" } });
  expect(await listTrackingLinks(rosa, posting.id)).toMatchObject([{ applications: 1, hires: 1 }]);
});

it("is kept by who recruits, where they see the posting", async () => {
  const { posting, linkId } = await makeLink();
  const manager = await makeMember("hiring-manager");
  await expect(archiveTrackingLink(manager, { linkId })).rejects.toMatchObject({ code: "not_found" });
  await joinTeam(posting.id, manager);
  expect(await listTrackingLinks(manager, posting.id)).toHaveLength(1);
  const input = { postingId: posting.id, name: "Flyer" };
  await expect(createTrackingLink(manager, input)).rejects.toMatchObject({ code: "forbidden" });
  await expect(archiveTrackingLink(manager, { linkId })).rejects.toMatchObject({ code: "forbidden" });
  await db.posting.update({ where: { id: posting.id }, data: { confidential: true } });
  const outsider = await makeMember("admin");
  expect(await listTrackingLinks(outsider, posting.id)).toEqual([]);
  await expect(createTrackingLink(outsider, input)).rejects.toMatchObject({ code: "not_found" });
  await expect(restoreTrackingLink(outsider, { linkId })).rejects.toMatchObject({ code: "not_found" });
});
