import { beforeEach, expect, it } from "vitest";
import { db } from "@/lib/db";
import { resetDatabase } from "@/lib/testing/database";
import { makeMember } from "@/lib/testing/members";
import { findTemplate } from "./find-template";
import { findMailTemplate, listMailTemplates } from "./queries";
import { UpdateMailTemplate } from "./schema";
import { updateMailTemplate } from "./update-template";

beforeEach(resetDatabase);

const words = { kind: "rejection", language: "de", name: "Absage", subject: "Leider", seenUpdatedAt: null };
const input = (over: Record<string, unknown> = {}) =>
  UpdateMailTemplate.parse({ ...words, body: "Guten Tag {{candidate_name}}", ...over });

it("gives a mail the organisation's words, and tells what was changed but not to what", async () => {
  const recruiter = await makeMember("recruiter");
  await updateMailTemplate(recruiter, input());
  expect(await findTemplate("rejection", "de-AT")).toMatchObject({ subject: "Leider" });
  expect(await findTemplate("rejection", "en")).toMatchObject({ id: null });
  const [event] = await db.event.findMany({ where: { name: "mail_template.updated" } });
  expect(event?.data).toEqual({ fields: ["subject", "body"] });
});

it("lets nobody write over what they have not seen", async () => {
  const [anna, ben] = [await makeMember("recruiter"), await makeMember("admin")];
  const results = await Promise.allSettled([
    updateMailTemplate(anna, input()),
    updateMailTemplate(ben, input({ subject: "Schade" })),
  ]);
  expect(results.filter((result) => result.status === "fulfilled")).toHaveLength(1);
  await expect(updateMailTemplate(anna, input({ subject: "Oje" }))).rejects.toMatchObject({
    code: "conflict",
  });
  const { updatedAt } = await findMailTemplate(anna, "rejection", "de");
  await updateMailTemplate(anna, input({ subject: "Oje", seenUpdatedAt: updatedAt }));
  expect(await findTemplate("rejection", "de")).toMatchObject({ subject: "Oje" });
  expect(await db.mailTemplate.count()).toBe(1);
});

it("is for recruiters and admins", async () => {
  for (const role of ["candidate", "interviewer", "hiring-manager"] as const) {
    const actor = await makeMember(role);
    await expect(updateMailTemplate(actor, input())).rejects.toMatchObject({ code: "forbidden" });
    await expect(listMailTemplates(actor)).rejects.toMatchObject({ code: "not_found" });
  }
  expect(await listMailTemplates(await makeMember("admin"))).toHaveLength(6);
});
