import pino from "pino";

/** JSON lines on standard output, one event name each. Never pass personal data or secrets. */
export const log = pino({
  level: process.env.LOG_LEVEL ?? "info",
  base: { service: "rolecall" },
  messageKey: "event",
  timestamp: pino.stdTimeFunctions.isoTime,
});

function wordsOf(error: unknown): unknown {
  if (error instanceof Error) return { name: error.name, message: error.message, stack: error.stack };
  const message = (error as { message?: unknown } | null)?.message;
  return typeof message === "string" ? { message } : String(error);
}

/** Logs an unexpected error and returns the id by which it is found again. */
export function logUnexpected(event: string, error: unknown): string {
  const id = crypto.randomUUID();
  log.error(
    {
      id,
      err: wordsOf(error),
    },
    event,
  );
  return id;
}
