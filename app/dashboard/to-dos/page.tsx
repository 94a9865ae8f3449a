import type { Metadata } from "next";
import { PageHeader } from "@/components/layout/page-header";
import { MyTodos } from "@/components/todos/my-todos";
import { requireStaff } from "@/lib/auth/session";
import { listMyTodos } from "@/lib/todos/mine";

export const metadata: Metadata = { title: "To-dos" };

export default async function TodosPage() {
  const actor = await requireStaff("/dashboard/to-dos");
  const todos = await listMyTodos(actor);
  return (
    <div className="max-w-3xl">
      <PageHeader title="To-dos" description="What you have to do, and what you have asked others to do." />
      <MyTodos todos={todos} />
    </div>
  );
}
