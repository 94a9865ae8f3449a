import { PgBoss } from "pg-boss";
import { taskNames, taskSchedules } from "./catalog";

const retries = {
  retryLimit: 8,
  retryDelay: 5,
  retryBackoff: true,
  retryDelayMax: 3_600,
  expireInSeconds: 300,
};

/** Makes or brings up to date the queue's own schema, its queues and its schedules. Safe to run again. */
export async function installQueues(connectionString: string): Promise<void> {
  const boss = new PgBoss({ connectionString, max: 2, supervise: false, schedule: false });
  boss.on("error", () => undefined);
  await boss.start();
  try {
    for (const name of taskNames) await boss.createQueue(name, retries);
    for (const { name, cron } of taskSchedules) await boss.schedule(name, cron, {}, { tz: "UTC" });
  } finally {
    await boss.stop({ graceful: false });
  }
}
