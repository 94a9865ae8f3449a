import { variableLabels } from "@/lib/mail/labels";
import { templateVariables } from "@/lib/mail/rules";
import type { MailTemplateKind } from "@/lib/mail/schema";

export function VariableList({ kind }: { kind: MailTemplateKind }) {
  return (
    <dl className="grid gap-x-4 gap-y-2 text-sm sm:grid-cols-[auto_1fr]">
      {templateVariables[kind].map((name) => (
        <div key={name} className="contents">
          <dt>
            <code className="rounded bg-muted px-1.5 py-0.5 text-[0.92em]">{`{{${name}}}`}</code>
          </dt>
          <dd className="text-muted-foreground">{variableLabels[name]}</dd>
        </div>
      ))}
    </dl>
  );
}
