import { z } from "zod";

/** The queue's address: anything that does not fit is as if it had not been said. */
export const OverdueFilter = z.object({
  posting: z.uuid().optional().catch(undefined),
  /** Only those that one owns oneself. */
  mine: z.literal("1").optional().catch(undefined),
  after: z.uuid().optional().catch(undefined),
});
export type OverdueFilter = z.output<typeof OverdueFilter>;
