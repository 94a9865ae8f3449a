import { z } from "zod";

/** What somebody can hold, in the order in which it is handed over: who is put on a team sees what follows. */
export const heldKinds = ["teams", "interviews", "applications", "todos", "views", "automations"] as const;
export type HeldKind = (typeof heldKinds)[number];

const toWhom = z.uuid("Choose a person.").nullable().default(null);

/** To whom each kind goes; null leaves it where it is. */
export const HandOverWork = z.object({
  userId: z.uuid(),
  to: z.object({
    teams: toWhom,
    interviews: toWhom,
    applications: toWhom,
    todos: toWhom,
    views: toWhom,
    automations: toWhom,
  }),
  /** Lock the member out in the same moment. */
  disable: z.boolean().default(false),
});
export type HandOverWork = z.output<typeof HandOverWork>;
