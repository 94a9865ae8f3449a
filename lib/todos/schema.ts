import { z } from "zod";
import { lineOf } from "@/lib/applications/schema";

const todoId = z.uuid();
const what = {
  text: lineOf(500).refine((value) => value.length > 0, "Say what is to be done."),
  assigneeId: z.uuid("Choose who does it."),
  /** The day by which it should be done, YYYY-MM-DD. */
  dueOn: z.iso.date("Choose a day, or none.").nullable(),
};

export const AddTodo = z.object({ applicationId: z.uuid(), ...what });
export type AddTodo = z.output<typeof AddTodo>;

export const EditTodo = z.object({ todoId, ...what });
export type EditTodo = z.output<typeof EditTodo>;

export const TodoId = z.object({ todoId });
export type TodoId = z.output<typeof TodoId>;

/** A to-do as it was before it was deleted. */
export const RestoreTodo = AddTodo.extend({ todoId, doneAt: z.iso.datetime().nullable() });
export type RestoreTodo = z.output<typeof RestoreTodo>;
