import { ancestors } from "./ancestors";

/** Resolves when somebody wants it to end; whoever asks three times does not want to wait. */
export function endingSignal(): Promise<string> {
  return new Promise((resolve) => {
    let asked = 0;
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
      process.on(signal, () => {
        asked += 1;
        if (asked > 2) process.exit(130);
        resolve(signal);
      });
    }
    if (!process.env.npm_lifecycle_event) return;
    // npm passes a signal on only as far as its shell, and none at all when it is killed outright.
    const above = ancestors();
    setInterval(() => ancestors() !== above && resolve("SIGHUP"), 500).unref();
  });
}
