import type { Metadata } from "next";
import { Home } from "@/components/home/home";
import { PageHeader } from "@/components/layout/page-header";
import { LivePage } from "@/components/live/live-page";
import { requireStaff } from "@/lib/auth/session";
import { now } from "@/lib/clock";
import { heardUpTo } from "@/lib/events/listen";
import { listTodos } from "@/lib/todos/queries";

export const metadata: Metadata = { title: "My work" };

export default async function HomePage() {
  const actor = await requireStaff("/dashboard");
  const after = heardUpTo();
  const todos = await listTodos(actor);
  return (
    <>
      <PageHeader title="My work" description={`What waits for you, ${actor.name}.`} />
      <LivePage postingId={null} after={after} />
      <Home todos={todos} now={now().toISOString()} />
    </>
  );
}
