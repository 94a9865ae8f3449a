import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { membersWhoSee } from "./audience";
import { applicationsVisibleTo } from "./policy";

/** Somebody who sees an application: they may be mentioned in its notes, own it and be given to-dos. */
export type SeeingPerson = { id: string; name: string; role: string; onTeam: boolean; isMe: boolean };

/** Everybody who sees this application, oneself and the team first; null when it does not exist for this actor. */
export async function listPeopleWhoSee(actor: Actor, applicationId: string): Promise<SeeingPerson[] | null> {
  const application = await db.application.findFirst({
    where: { AND: [{ id: applicationId }, applicationsVisibleTo(actor)] },
    select: { postingId: true, posting: { select: { confidential: true } } },
  });
  if (!application || actor.type !== "user") return null;
  const { postingId, posting } = application;
  const people = await db.user.findMany({
    where: membersWhoSee({ postingId, confidential: posting.confidential, applicationId }),
    select: { id: true, name: true, role: true, teams: { where: { postingId }, select: { role: true } } },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: 500,
  });
  const weight = (person: SeeingPerson) => Number(person.isMe) * 2 + Number(person.onTeam);
  return people
    .map(({ teams, ...one }) => ({ ...one, onTeam: teams.length > 0, isMe: one.id === actor.userId }))
    .sort((one, other) => weight(other) - weight(one));
}
