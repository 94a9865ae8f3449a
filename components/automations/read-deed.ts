import type { AutomationKind } from "@/lib/automations/schema";

const whole = (text: string) => (text.trim() === "" ? null : Number(text));

/** "person:<id>" names somebody; "owner" and "recruiter" mean whoever that is then. */
function assigneeOf(value: string) {
  const [assignee, userId = null] = value.split(":");
  return { assignee, userId };
}

/** What the form says, in the shape that the verbs take; it is checked there. */
export function readDeed(kind: AutomationKind, form: FormData) {
  const text = (name: string) => String(form.get(name) ?? "");
  switch (kind) {
    case "mail":
      return form.get("from") === "template"
        ? { kind, settings: { from: "template", templateId: text("templateId") } }
        : { kind, settings: { from: "words", subject: text("subject"), text: text("text") } };
    case "todo":
      return {
        kind,
        settings: {
          text: text("text"),
          ...assigneeOf(text("assignee")),
          dueInDays: whole(text("dueInDays")),
        },
      };
    case "assign":
      return { kind, settings: assigneeOf(text("assignee")) };
    case "tag":
      return { kind, settings: { name: text("name") } };
  }
}
