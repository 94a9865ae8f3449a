import { AlarmClock, ListTodo } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import { Badge } from "@/components/ui/badge";

type AttentionProps = {
  /** One's own open to-dos whose day has come, and those of them whose day is over. */
  todos: { due: number; overdue: number };
  /** Applicants in sight who wait longer than promised. */
  overdueAnswers: number;
};

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** What is pressing, above everything else; nothing when nothing is. */
export function Attention({ todos, overdueAnswers }: AttentionProps) {
  if (todos.due === 0 && overdueAnswers === 0) return null;
  return (
    <ul aria-label="Pressing" className="mb-4 flex flex-wrap gap-2">
      {todos.due > 0 && (
        <li>
          <Badge asChild size="lg" variant={todos.overdue > 0 ? "destructive" : "warning"}>
            <Link href={"/dashboard/to-dos" as Route}>
              <ListTodo aria-hidden />
              {counted(todos.due, "to-do is due", "to-dos are due")}
              {todos.overdue > 0 && `, ${todos.overdue} overdue`}
            </Link>
          </Badge>
        </li>
      )}
      {overdueAnswers > 0 && (
        <li>
          <Badge asChild size="lg" variant="destructive">
            <Link href={"/dashboard/overdue" as Route}>
              <AlarmClock aria-hidden />
              {counted(overdueAnswers, "answer is overdue", "answers are overdue")}
            </Link>
          </Badge>
        </li>
      )}
    </ul>
  );
}
