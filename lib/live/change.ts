import { applicationsVisibleTo } from "@/lib/applications/policy";
import type { UserActor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import type { ToldEvent } from "@/lib/events/listen";
import { postingsVisibleTo } from "@/lib/postings/policy";

/** Reading changes nothing that anybody shows. */
const unseen = new Set(["file.downloaded"]);

/** What a screen reads again: these applications, and the posting itself where something else about it has changed. */
export type Change = { applicationIds: string[]; posting: boolean };

export function isShown(event: ToldEvent, postingId: string | null): boolean {
  if (event.postingId === null || unseen.has(event.name)) return false;
  return postingId === null || event.postingId === postingId;
}

const distinct = (ids: (string | null)[]) => [...new Set(ids)].filter((id) => id !== null);

/** Of what has happened, what this person may know of: ids only, in two queries at most however much it is. */
export async function toldTo(actor: UserActor, events: ToldEvent[]): Promise<Change> {
  const applications = distinct(events.map(({ applicationId }) => applicationId));
  const postings = distinct(
    events.map(({ applicationId, postingId }) => (applicationId === null ? postingId : null)),
  );
  const [seen, posting] = await Promise.all([
    applications.length === 0
      ? []
      : db.application.findMany({
          where: { AND: [{ id: { in: applications } }, applicationsVisibleTo(actor)] },
          select: { id: true },
        }),
    postings.length === 0
      ? null
      : db.posting.findFirst({
          where: { AND: [{ id: { in: postings } }, postingsVisibleTo(actor)] },
          select: { id: true },
        }),
  ]);
  return { applicationIds: seen.map(({ id }) => id), posting: posting !== null };
}
