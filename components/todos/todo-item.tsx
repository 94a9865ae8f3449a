"use client";

import { Pencil, Trash2 } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import { useState } from "react";
import { applicationHref } from "@/components/applications/board-url";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { cn } from "@/lib/cn";
import type { TodoRow } from "@/lib/todos/mine";
import { dueWords } from "./due-words";
import { TodoForm } from "./todo-form";
import { useTodoAction } from "./use-todo-action";

type TodoItemProps = {
  todo: TodoRow;
  today: string;
  /** Says whom it is about, for lists over all applications. */
  withApplication?: boolean;
  /** Says who does it. */
  withAssignee?: boolean;
  onChanged: () => void;
};

/** A to-do to be ticked off, changed or deleted by those it concerns. */
export function TodoItem({ todo, today, withApplication, withAssignee, onChanged }: TodoItemProps) {
  const [editing, setEditing] = useState(false);
  const { tick, remove } = useTodoAction(onChanged);
  const due = todo.doneAt ? null : dueWords(todo.dueOn, today);
  if (editing)
    return (
      <TodoForm
        applicationId={todo.applicationId}
        today={today}
        todo={todo}
        onCancel={() => setEditing(false)}
        onSaved={() => {
          setEditing(false);
          onChanged();
        }}
      />
    );
  return (
    <div className="flex items-start gap-3 text-sm">
      <Checkbox
        checked={Boolean(todo.doneAt)}
        disabled={!todo.mayChange}
        aria-label={`Done: ${todo.text}`}
        className="mt-0.5"
        onChange={() => void tick(todo)}
      />
      <div className="min-w-0 flex-1">
        <p className={cn("wrap-anywhere", todo.doneAt && "text-muted-foreground line-through")}>
          {todo.text}
        </p>
        <p className="flex flex-wrap items-center gap-x-2 gap-y-0.5 text-muted-foreground text-xs">
          {due && <Badge variant={due.tone}>{due.words}</Badge>}
          {withApplication && (
            <Link
              href={applicationHref(todo.applicationId) as Route}
              className="min-h-6 content-center text-primary underline underline-offset-4"
            >
              {todo.candidate}
              <span className="text-muted-foreground">, {todo.posting}</span>
            </Link>
          )}
          {withAssignee && <span>{todo.assignee.name}</span>}
          {todo.createdBy && todo.createdBy !== todo.assignee.name && <span>from {todo.createdBy}</span>}
        </p>
      </div>
      {todo.mayChange && (
        <span className="flex shrink-0">
          {!todo.doneAt && (
            <Button
              variant="ghost"
              size="icon-sm"
              aria-label={`Change: ${todo.text}`}
              onClick={() => setEditing(true)}
            >
              <Pencil aria-hidden />
            </Button>
          )}
          <Button
            variant="ghost"
            size="icon-sm"
            aria-label={`Delete: ${todo.text}`}
            onClick={() => void remove(todo)}
          >
            <Trash2 aria-hidden />
          </Button>
        </span>
      )}
    </div>
  );
}
