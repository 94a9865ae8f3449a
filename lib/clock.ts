import { AsyncLocalStorage } from "node:async_hooks";

const pinned = new AsyncLocalStorage<Date>();

/** The time that verbs write. The same as the wall clock, except inside `atTime`. */
export function now(): Date {
  return pinned.getStore() ?? new Date();
}

/** Runs `work` as if it were `time`: for the seed's history and for tests of deadlines. */
export function atTime<T>(time: Date, work: () => Promise<T>): Promise<T> {
  return pinned.run(time, work);
}
