"use client";

import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useState } from "react";
import { readJson } from "@/components/applications/fetch-board";
import { Button } from "@/components/ui/button";
import { Skeleton } from "@/components/ui/skeleton";
import type { ApplicationTodos as Todos } from "@/lib/todos/mine";
import { TodoForm } from "./todo-form";
import { TodoItem } from "./todo-item";

/** What is to be done about one applicant. `now` is when the page was drawn: drawn again, this is read again. */
export function ApplicationTodos({ applicationId, now }: { applicationId: string; now: string }) {
  const [adding, setAdding] = useState(false);
  const client = useQueryClient();
  const key = ["todos", applicationId];
  const { data, error, refetch } = useQuery({
    queryKey: [...key, now],
    queryFn: ({ signal }) => readJson<Todos>(`/dashboard/applications/${applicationId}/to-dos`, signal),
    placeholderData: keepPreviousData,
  });
  const changed = () => void client.invalidateQueries({ queryKey: key });
  if (error)
    return (
      <div role="alert" className="grid justify-items-start gap-2 text-sm">
        <p>{error.message}</p>
        <Button size="sm" variant="outline" onClick={() => void refetch()}>
          Try again
        </Button>
      </div>
    );
  if (!data) return <Skeleton className="h-8" />;
  return (
    <div className="grid gap-3">
      {data.todos.length > 0 && (
        <ul className="grid gap-3">
          {data.todos.map((todo) => (
            <li key={todo.id}>
              <TodoItem todo={todo} today={data.today} withAssignee onChanged={changed} />
            </li>
          ))}
        </ul>
      )}
      {adding ? (
        <TodoForm
          applicationId={applicationId}
          today={data.today}
          onCancel={() => setAdding(false)}
          onSaved={() => {
            setAdding(false);
            changed();
          }}
        />
      ) : (
        <Button variant="outline" size="sm" className="w-fit" onClick={() => setAdding(true)}>
          <Plus aria-hidden />
          Add a to-do
        </Button>
      )}
    </div>
  );
}
