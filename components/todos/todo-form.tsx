"use client";

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { readJson } from "@/components/applications/fetch-board";
import { Field } from "@/components/form/field";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { NativeSelect } from "@/components/ui/native-select";
import type { SeeingPerson } from "@/lib/applications/people";
import type { FieldErrors } from "@/lib/errors";
import { addTodoAction, editTodoAction } from "@/lib/todos/actions";
import type { TodoRow } from "@/lib/todos/mine";
import { DueField } from "./due-field";

/** Everybody who sees the application, oneself first. */
function usePeople(applicationId: string) {
  return useQuery({
    queryKey: ["people-who-see", applicationId],
    queryFn: ({ signal }) =>
      readJson<SeeingPerson[]>(`/dashboard/applications/${applicationId}/people`, signal),
    staleTime: 60_000,
  });
}

type TodoFormProps = {
  applicationId: string;
  today: string;
  /** Given, this to-do is changed; otherwise a new one is added. */
  todo?: TodoRow;
  onSaved: () => void;
  onCancel: () => void;
};

/** What, who and until when. */
export function TodoForm({ applicationId, today, todo, onSaved, onCancel }: TodoFormProps) {
  const people = usePeople(applicationId);
  const [text, setText] = useState(todo?.text ?? "");
  const [assigneeId, setAssigneeId] = useState(todo?.assignee.id ?? "");
  const [dueOn, setDueOn] = useState(todo?.dueOn ?? null);
  const [errors, setErrors] = useState<FieldErrors>({});
  const [message, setMessage] = useState<string>();
  const [pending, setPending] = useState(false);
  const id = todo ? `todo-${todo.id}` : `new-todo-${applicationId}`;
  const assignee = assigneeId || people.data?.[0]?.id || "";

  async function save() {
    if (pending) return;
    setPending(true);
    const what = { text, assigneeId: assignee, dueOn };
    const answer = await (todo
      ? editTodoAction({ todoId: todo.id, ...what })
      : addTodoAction({ applicationId, ...what })
    ).catch(() => null);
    setPending(false);
    setErrors(answer && !answer.ok ? answer.fields : {});
    setMessage(answer?.ok ? undefined : (answer?.message ?? "The server could not be reached. Try again."));
    if (answer?.ok) onSaved();
  }

  return (
    <form
      className="grid gap-2"
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onCancel();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Field name={`${id}-text`} label="What is to be done" hideLabel error={errors.text}>
        <Input
          value={text}
          autoFocus
          maxLength={500}
          placeholder="What is to be done"
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </Field>
      <div className="grid gap-2 sm:grid-cols-2">
        <Field name={`${id}-assignee`} label="Who does it" hideLabel error={errors.assigneeId}>
          <NativeSelect value={assignee} onChange={(event) => setAssigneeId(event.target.value)}>
            {people.data?.map((person) => (
              <option key={person.id} value={person.id}>
                {person.isMe ? `${person.name} (you)` : person.name}
              </option>
            )) ?? <option value={assignee}>{todo?.assignee.name ?? "Reading the people …"}</option>}
          </NativeSelect>
        </Field>
        <DueField id={id} value={dueOn} today={today} onChange={setDueOn} error={errors.dueOn} />
      </div>
      {(people.error || (message && Object.keys(errors).length === 0)) && (
        <p role="alert" className="text-destructive text-sm">
          {message ?? people.error?.message}
        </p>
      )}
      <div className="flex gap-2">
        <Button type="submit" size="sm" aria-disabled={pending || undefined}>
          {pending ? "Saving…" : todo ? "Save to-do" : "Add to-do"}
        </Button>
        <Button size="sm" variant="ghost" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
