import type { HeldKind } from "./schema";

export const heldLabels: Record<HeldKind, { one: string; many: string }> = {
  teams: { one: "hiring team", many: "hiring teams" },
  interviews: { one: "open application to interview", many: "open applications to interview" },
  applications: { one: "open application owned", many: "open applications owned" },
  todos: { one: "open to-do", many: "open to-dos" },
  views: { one: "shared view", many: "shared views" },
  automations: { one: "automation that assigns to them", many: "automations that assign to them" },
};

export function heldWords(kind: HeldKind, count: number): string {
  return `${count} ${count === 1 ? heldLabels[kind].one : heldLabels[kind].many}`;
}
