import { type JobWithMetadata, PgBoss } from "pg-boss";
import { env } from "@/lib/env";
import { onEvent, stopListening } from "@/lib/events/listen";
import { log, logUnexpected } from "@/lib/telemetry/log";
import { type TaskName, type TaskPayload, taskCatalog, taskNames } from "./catalog";
import { taskHandlers } from "./handlers";

/** Longer than any single task may reasonably take, shorter than what an operator waits for. */
const drainMs = 25_000;
/** How soon after an event it gets its place in the chain; what comes meanwhile is placed with it. */
const sequenceAfterMs = 300;

const concurrency: Partial<Record<TaskName, number>> = {
  "send-mail": 3,
  "read-file": 2,
  "run-bulk-action": 2,
};

export type Worker = { stop: () => Promise<void> };

async function run<N extends TaskName>(name: N, job: JobWithMetadata<object>): Promise<void> {
  const isLastAttempt = job.retryCount >= job.retryLimit;
  try {
    const payload = taskCatalog[name].parse(job.data ?? {}) as TaskPayload<N>;
    await taskHandlers[name](payload, { isLastAttempt });
  } catch (error) {
    logUnexpected(isLastAttempt ? "task.given_up" : "task.failed", error);
    log.warn({ task: name, job: job.id, attempt: job.retryCount + 1 }, "task.attempt_failed");
    throw error;
  }
}

/** Places events soon after they happen and tells people of them; the schedules do the same for whatever this misses. */
function sequenceAsTheyCome(): () => void {
  let timer: NodeJS.Timeout | undefined;
  const place = () => {
    timer = undefined;
    const once = { isLastAttempt: false };
    taskHandlers["sequence-events"]({}, once)
      .then(() => taskHandlers["tell-members"]({}, once))
      .catch((error: unknown) => logUnexpected("task.failed", error));
  };
  const stop = onEvent(() => {
    timer ??= setTimeout(place, sequenceAfterMs);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}

/** Does all background work of this process until it is stopped; then it finishes what it has begun. */
export async function startWorker(): Promise<Worker> {
  const boss = new PgBoss({
    connectionString: env().DATABASE_URL,
    max: 4,
    migrate: false,
    cronMonitorIntervalSeconds: 15,
    cronWorkerIntervalSeconds: 5,
  });
  boss.on("error", (error) => logUnexpected("worker.error", error));
  await boss.start();
  for (const name of taskNames) {
    const options = {
      includeMetadata: true,
      batchSize: 1,
      pollingIntervalSeconds: 0.5,
      localConcurrency: concurrency[name] ?? 1,
    } as const;
    await boss.work(name, options, async ([job]) => job && run(name, job as JobWithMetadata<object>));
  }
  const stopSequencing = sequenceAsTheyCome();
  log.info({ tasks: taskNames.length }, "worker.started");
  return {
    stop: async () => {
      stopSequencing();
      await boss.stop({ graceful: true, timeout: drainMs, close: true });
      await stopListening();
      log.info("worker.stopped");
    },
  };
}
