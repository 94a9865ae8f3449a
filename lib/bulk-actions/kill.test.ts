import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { beforeEach, expect, it } from "vitest";
import { db } from "@/lib/db";
import { makeOpenPosting } from "@/lib/testing/applications";
import { makeMany, runBulk, startBulk } from "@/lib/testing/bulk-actions";
import { resetDatabase } from "@/lib/testing/database";
import { makeMember } from "@/lib/testing/members";
import { resumeBulkActions } from "./run/resume";

beforeEach(resetDatabase);

const many = 1_000;
const mail = { subject: "Your application", text: "Hello {{candidate_name}}, sorry." };

/** Another process that works on the action, until it is killed. */
function worker(bulkActionId: string) {
  const code = `
    const { runBulk } = await import("./lib/testing/bulk-actions.ts");
    for (;;) await runBulk(${JSON.stringify(bulkActionId)});`;
  return spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", code], {
    stdio: ["ignore", "ignore", "inherit"],
  });
}

const countDone = () => db.bulkActionItem.count({ where: { state: "done" } });

async function untilDone(count: number): Promise<void> {
  while ((await countDone()) < count) await sleep(20);
}

it("rejects a thousand with a mail, each once, though its worker is killed twice in the middle", async () => {
  const posting = await makeOpenPosting();
  const recruiter = await makeMember("recruiter");
  const ids = await makeMany(posting, many);
  const deed = { kind: "reject", reason: "filled", mail };
  const { bulkActionId } = await startBulk(recruiter, posting.id, { filters: {} }, deed);
  for (const reached of [150, 400]) {
    const child = worker(bulkActionId);
    await untilDone(reached);
    child.kill("SIGKILL");
    await once(child, "exit");
  }
  expect(await countDone()).toBeLessThan(many);
  await db.bulkAction.updateMany({ data: { createdAt: new Date(0), startedAt: new Date(0) } });
  await db.bulkActionItem.updateMany({ where: { state: "done" }, data: { doneAt: new Date(0) } });
  expect(await resumeBulkActions()).toBe(1);
  while ((await db.bulkAction.findFirst())?.status !== "done") await runBulk(bulkActionId);

  expect(await db.bulkAction.findFirst()).toMatchObject({ status: "done", total: many });
  expect(await db.bulkActionItem.count({ where: { state: "done" } })).toBe(many);
  expect(await db.application.count({ where: { status: "rejected" } })).toBe(many);
  const mails = await db.mail.findMany({ select: { applicationId: true } });
  expect(mails.map(({ applicationId }) => applicationId).sort()).toEqual([...ids].sort());
  for (const name of ["application.rejected", "mail.queued"])
    expect(await db.event.count({ where: { name } })).toBe(many);
  expect(await db.event.count({ where: { name: "bulk_action.finished" } })).toBe(1);
  const [tasks] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(DISTINCT data)::int AS count FROM pgboss.job WHERE name = 'send-mail'`;
  expect(tasks?.count).toBe(many);
}, 120_000);
