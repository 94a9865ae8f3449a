import { ListTodo, Mail, Tag, UserCheck } from "lucide-react";
import type { AutomationKind } from "@/lib/automations/schema";

const icons = { mail: Mail, todo: ListTodo, assign: UserCheck, tag: Tag };

export function KindIcon({ kind }: { kind: AutomationKind }) {
  const Icon = icons[kind];
  return <Icon aria-hidden className="size-4 shrink-0 text-muted-foreground" />;
}
