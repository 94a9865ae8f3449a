"use client";

import { toast } from "sonner";
import {
  completeTodoAction,
  deleteTodoAction,
  reopenTodoAction,
  restoreTodoAction,
} from "@/lib/todos/actions";
import type { TodoRow } from "@/lib/todos/mine";

type Answer = { ok: true } | { ok: false; message: string };

/** Ticking off, opening again and deleting, each with its way back. `onChanged` shows the list as it is now. */
export function useTodoAction(onChanged: () => void) {
  async function run<T extends Answer>(action: Promise<T>): Promise<(T & { ok: true }) | null> {
    const answer = await action.catch(() => null);
    if (!answer?.ok) toast.error(answer?.message ?? "The server could not be reached. Try again.");
    onChanged();
    return answer?.ok ? (answer as T & { ok: true }) : null;
  }
  async function tick({ id: todoId, text, doneAt }: TodoRow) {
    if (doneAt) return void (await run(reopenTodoAction({ todoId })));
    const done = await run(completeTodoAction({ todoId }));
    if (done)
      toast.success("Done", {
        description: text,
        action: { label: "Undo", onClick: () => void run(reopenTodoAction({ todoId })) },
      });
  }
  async function remove({ id: todoId, text }: TodoRow) {
    const gone = await run(deleteTodoAction({ todoId }));
    if (gone)
      toast.success("To-do deleted", {
        description: text,
        action: { label: "Undo", onClick: () => void run(restoreTodoAction(gone.value)) },
      });
  }
  return { tick, remove };
}
