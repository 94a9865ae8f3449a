import type { BulkKind } from "@/lib/bulk-actions/schema";

/** What the dialog's fields hold, whatever is going to be done. */
export type Asked = {
  toStageId: string;
  reason: string;
  withMail: boolean;
  subject: string;
  text: string;
  tag: string;
  /** A person's id, or "nobody". */
  ownerId: string;
};

/** The deed as the server wants it; null while something is missing. */
export function deedOf(kind: BulkKind, asked: Asked): Record<string, unknown> | null {
  const { toStageId, reason, withMail, subject, text, tag, ownerId } = asked;
  const mail = subject.trim() && text.trim() ? { subject, text } : null;
  switch (kind) {
    case "move":
      return toStageId ? { kind, toStageId } : null;
    case "reject":
      return reason && (!withMail || mail) ? { kind, reason, mail: withMail ? mail : null } : null;
    case "tag":
      return tag ? { kind, name: tag } : null;
    case "assign":
      return ownerId ? { kind, ownerId: ownerId === "nobody" ? null : ownerId } : null;
    case "message":
      return mail ? { kind, mail } : null;
    case "export":
      return { kind };
  }
}
