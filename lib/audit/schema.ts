import { z } from "zod";
import { eventNames } from "@/lib/events/catalog";

export const auditEventNames = eventNames;

/** The audit page's filters. Anything that does not fit is as if it had not been said. */
export const AuditFilter = z.object({
  name: z.enum(eventNames).optional().catch(undefined),
  by: z.uuid().optional().catch(undefined),
  record: z.uuid().optional().catch(undefined),
  before: z
    .string()
    .regex(/^\d{4}-\d\d-\d\dT[\d:.]+Z_[0-9a-f-]{36}$/)
    .optional()
    .catch(undefined),
});
export type AuditFilter = z.output<typeof AuditFilter>;
