type Run = {
  stageEnteredAt: Date;
  automation: { stageId: string; enabled: boolean };
  application: { stageId: string; stageEnteredAt: Date; status: string };
};

/** Why nothing is done for this entering any more, in words; null when the time for it is still right. */
export function whySkipped({ stageEnteredAt, automation, application }: Run): string | null {
  if (application.status !== "active") return "The application had been decided by then.";
  const isThere =
    application.stageId === automation.stageId &&
    application.stageEnteredAt.getTime() === stageEnteredAt.getTime();
  if (!isThere) return "The application had left the stage by then.";
  return automation.enabled ? null : "The automation had been switched off by then.";
}

/** So many things may happen by themselves in one stage. */
export const mostAutomations = 10;
