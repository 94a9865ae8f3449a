import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { z } from "zod";
import { personHref } from "@/components/candidates/people-href";
import { PersonPage } from "@/components/candidates/person-page";
import { requireStaff } from "@/lib/auth/session";
import { listDuplicatesOf } from "@/lib/candidates/duplicates/find-duplicates";
import { findPerson, findWhereTo } from "@/lib/candidates/page/find-person";
import { now } from "@/lib/clock";
import { listCandidateNotes } from "@/lib/notes/queries";
import { canKeepPools } from "@/lib/talent-pools/policy";
import { listPoolChoices } from "@/lib/talent-pools/queries";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const personOf = cache(async (given: string) => {
  const id = z.uuid().safeParse(given);
  if (!id.success) notFound();
  const actor = await requireStaff(personHref(id.data));
  const where = await findWhereTo(actor, id.data);
  if (!where) notFound();
  if (where.mergedName !== null) redirect(`${personHref(where.personId)}?merged=${id.data}`);
  return { actor, person: await findPerson(actor, where.personId) };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { person } = await personOf((await params).id);
  return { title: person.identity.name };
}

export default async function Page({ params, searchParams }: Props) {
  const { actor, person } = await personOf((await params).id);
  const personId = person.identity.id;
  const merged = z.uuid().safeParse((await searchParams).merged);
  const [followed, duplicates, notes, pools] = await Promise.all([
    merged.success ? findWhereTo(actor, merged.data) : null,
    listDuplicatesOf(actor, personId),
    listCandidateNotes(actor, personId),
    listPoolChoices(actor, personId),
  ]);
  return (
    <PersonPage
      person={person}
      notes={notes}
      duplicates={duplicates}
      pools={pools}
      keepsPools={canKeepPools(actor)}
      mergedName={followed?.personId === personId ? followed.mergedName : null}
      now={now().toISOString()}
    />
  );
}
