"use client";

import { CircleCheckBig } from "lucide-react";
import { useRouter } from "next/navigation";
import { QueryProvider } from "@/components/applications/query-provider";
import { SectionCard } from "@/components/layout/section-card";
import { Empty } from "@/components/ui/empty";
import type { TodoRow, MyTodos as Todos } from "@/lib/todos/mine";
import { TodoItem } from "./todo-item";

type GroupProps = {
  title: string;
  todos: TodoRow[];
  today: string;
  withAssignee?: boolean;
  onChanged: () => void;
};

function Group({ title, todos, ...rest }: GroupProps) {
  if (todos.length === 0) return null;
  return (
    <SectionCard flush title={`${title} (${todos.length})`}>
      <ul className="divide-y">
        {todos.map((todo) => (
          <li key={todo.id} className="px-4 py-2.5">
            <TodoItem todo={todo} withApplication {...rest} />
          </li>
        ))}
      </ul>
    </SectionCard>
  );
}

/** What one has to do, the most pressing first, and what one waits for from others. */
export function MyTodos({ todos }: { todos: Todos }) {
  const router = useRouter();
  const { mine, given, done, today } = todos;
  const inGroup = (group: TodoRow["group"]) => mine.filter((todo) => todo.group === group);
  const rest = { today, onChanged: () => router.refresh() };
  return (
    <QueryProvider>
      <div className="grid gap-4">
        {mine.length === 0 && (
          <div className="rounded-xl border bg-card">
            <Empty icon={CircleCheckBig} title="Nothing to do">
              On an applicant’s page you can note what is to be done, by you or by somebody else, and until
              when.
            </Empty>
          </div>
        )}
        <Group title="Overdue" todos={inGroup("overdue")} {...rest} />
        <Group title="Today" todos={inGroup("today")} {...rest} />
        <Group title="Later" todos={inGroup("later")} {...rest} />
        <Group title="Given to others" todos={given} withAssignee {...rest} />
        <Group title="Done" todos={done} {...rest} />
      </div>
    </QueryProvider>
  );
}
