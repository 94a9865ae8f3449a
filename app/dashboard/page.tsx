import type { Metadata } from "next";
import { Attention } from "@/components/home/attention";
import { Home } from "@/components/home/home";
import { PageHeader } from "@/components/layout/page-header";
import { LivePage } from "@/components/live/live-page";
import { requireStaff } from "@/lib/auth/session";
import { now } from "@/lib/clock";
import { heardUpTo } from "@/lib/events/listen";
import { countOverdue } from "@/lib/overdue-answers/queries";
import { countDueTodos } from "@/lib/todos/mine";
import { listTodos } from "@/lib/todos/queries";

export const metadata: Metadata = { title: "My work" };

export default async function HomePage() {
  const actor = await requireStaff("/dashboard");
  const after = heardUpTo();
  const [todos, due, overdueAnswers] = await Promise.all([
    listTodos(actor),
    countDueTodos(actor),
    countOverdue(actor),
  ]);
  return (
    <>
      <PageHeader title="My work" description={`What waits for you, ${actor.name}.`} />
      <LivePage postingId={null} after={after} />
      <Attention todos={due} overdueAnswers={overdueAnswers} />
      <Home todos={todos} now={now().toISOString()} />
    </>
  );
}
