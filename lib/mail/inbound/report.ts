export type Outcome = "delivered" | "bounced" | "delayed";

export type DeliveryReport = {
  outcome: Outcome;
  /** RFC 3463, such as 5.1.1. */
  status: string | null;
  /** What the far server said. */
  words: string;
  /** The Message-ID of the mail that it is about, where the report says. */
  about: string | null;
};

/** "Name: value" lines of one group, folded lines joined; the first of a name counts. */
function fieldsOf(group: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of group.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/)) {
    const found = /^([A-Za-z-]{1,60}):\s*(.*)$/.exec(line);
    const name = found?.[1]?.toLowerCase();
    if (name && !fields.has(name)) fields.set(name, found?.[2]?.trim() ?? "");
  }
  return fields;
}

const outcomes: Record<string, Outcome> = {
  failed: "bounced",
  delivered: "delivered",
  relayed: "delivered",
  expanded: "delivered",
  delayed: "delayed",
};

/** What the machine-readable part of a delivery status notification says (RFC 3464); null when it says nothing. */
export function readReport(deliveryStatus: string, returned: string): DeliveryReport | null {
  const groups = deliveryStatus.slice(0, 20_000).split(/\r?\n[ \t]*\r?\n/);
  for (const group of groups) {
    const fields = fieldsOf(group);
    const outcome = outcomes[fields.get("action")?.toLowerCase().split(/\s/)[0] ?? ""];
    if (!outcome) continue;
    const status = /^[245]\.\d{1,3}\.\d{1,3}/.exec(fields.get("status") ?? "")?.[0] ?? null;
    const words = (fields.get("diagnostic-code") ?? "").slice(0, 500).replace(/^[\w-]{1,40}\s*;\s*/, "");
    const about = /^message-id:\s*(<[^<>\s]{1,250}>)/im.exec(returned.slice(0, 20_000))?.[1] ?? null;
    return { outcome, status, words, about };
  }
  return null;
}
