"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { type FormEvent, useState, useTransition } from "react";
import { toast } from "sonner";
import { ErrorSummary } from "@/components/form/error-summary";
import { SectionCard } from "@/components/layout/section-card";
import { Button } from "@/components/ui/button";
import type { ActionFailure } from "@/lib/action";
import { addCandidateAction } from "@/lib/candidates/actions";
import type { PostingChoice } from "@/lib/candidates/adding/queries";
import { BasisFields, type Lawful, type Notice } from "./basis-fields";
import { CvField } from "./cv-field";
import { type Known, KnownAlert } from "./known-alert";
import { PersonFields } from "./person-fields";
import { type Place, PostingFields } from "./posting-fields";
import { usePersonFiles } from "./use-person-files";

type AddCandidateFormProps = { postings: PostingChoice[]; postingId: string | null; notice: Notice };

const unreachable = "The server could not be reached, so nothing was added. Try again in a moment.";

/** Adds one person; what was typed stays until they are in. */
export function AddCandidateForm({ postings, postingId, notice }: AddCandidateFormProps) {
  const router = useRouter();
  const [pending, start] = useTransition();
  const { person, setPerson, files, guessed, state, choose } = usePersonFiles();
  const [place, setPlace] = useState<Place>({ postingId: postingId ?? "", stageId: "" });
  const [lawful, setLawful] = useState<Lawful>({ basis: "", tells: false, notice });
  const [failure, setFailure] = useState<ActionFailure | null>(null);
  const [known, setKnown] = useState<Known | null>(null);
  const errors = failure?.fields ?? {};

  function add(knownId: string | null) {
    start(async () => {
      const result = await addCandidateAction({
        ...person,
        basis: lawful.basis || undefined,
        notice: lawful.tells ? lawful.notice : null,
        postingId: place.postingId || null,
        stageId: place.stageId || null,
        files,
        knownId,
      }).catch(() => null);
      setKnown(null);
      setFailure(result?.ok ? null : result);
      if (!result) return void toast.error(unreachable);
      if (!result.ok) return;
      if (result.value.outcome === "known") return setKnown(result.value);
      const { candidateId, applicationId } = result.value;
      toast.success(`${person.name} has been added`);
      router.push(
        (applicationId
          ? `/dashboard/applications/${applicationId}`
          : `/dashboard/candidates/${candidateId}`) as Route,
      );
    });
  }
  function submit(event: FormEvent) {
    event.preventDefault();
    add(null);
  }
  const summary = failure
    ? Object.entries(failure.fields).map(([field, [message = failure.message]]) => ({ field, message }))
    : [];
  return (
    <form onSubmit={submit} noValidate className="grid max-w-3xl gap-4">
      <ErrorSummary errors={summary.length > 0 || !failure ? summary : [{ message: failure.message }]} />
      <SectionCard title="Candidate">
        <div className="grid gap-4">
          <CvField state={state} onChoose={choose} />
          <PersonFields person={person} onChange={setPerson} errors={errors} guessed={guessed} />
        </div>
      </SectionCard>
      <SectionCard title="Where to">
        <PostingFields postings={postings} place={place} onChange={setPlace} />
      </SectionCard>
      <SectionCard title="Data protection">
        <BasisFields lawful={lawful} onChange={setLawful} errors={errors} whom="them" />
      </SectionCard>
      {known && (
        <KnownAlert
          known={known}
          pending={pending}
          hasPosting={place.postingId !== ""}
          onAdd={() => add(known.candidate.id)}
        />
      )}
      <div className="flex gap-2">
        <Button type="submit" disabled={pending || state.state === "sending"}>
          {pending ? "Adding…" : "Add candidate"}
        </Button>
      </div>
    </form>
  );
}
