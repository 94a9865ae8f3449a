import pino from "pino";

/** JSON lines on standard output, one event name each. Never pass personal data or secrets. */
export const log = pino({
  level: process.env.LOG_LEVEL ?? "info",
  base: { service: "rolecall" },
  messageKey: "event",
  timestamp: pino.stdTimeFunctions.isoTime,
});

/** Logs an unexpected error and returns the id by which it is found again. */
export function logUnexpected(event: string, error: unknown): string {
  const id = crypto.randomUUID();
  log.error(
    {
      id,
      err:
        error instanceof Error
          ? { name: error.name, message: error.message, stack: error.stack }
          : String(error),
    },
    event,
  );
  return id;
}
