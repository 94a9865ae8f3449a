"use client";

import { type FormEvent, useState } from "react";
import { Field } from "@/components/form/field";
import { Button } from "@/components/ui/button";
import { NativeSelect } from "@/components/ui/native-select";
import { teamRoleLabels } from "@/lib/postings/labels";
import { setTeamMemberAction } from "@/lib/teams/actions";
import type { TeamPerson } from "@/lib/teams/queries";
import { usePostingAction } from "./use-posting-action";

/** Chooses a member of the organisation and what they may be here. */
export function AddTeamMember({ postingId, people }: { postingId: string; people: TeamPerson[] }) {
  const { run, pending } = usePostingAction();
  const [userId, setUserId] = useState("");
  const person = people.find((each) => each.userId === userId);
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const role = new FormData(event.currentTarget).get("role");
    run(() => setTeamMemberAction({ postingId, userId, role }), {
      done: `${person?.name ?? "Somebody"} is on the team`,
      onDone: () => setUserId(""),
    });
  }
  if (people.length === 0) return <p className="text-muted-foreground">Everybody is on the team already.</p>;
  return (
    <form onSubmit={submit} className="flex flex-wrap items-end gap-3">
      <Field name="userId" label="Person" className="min-w-0 flex-1 basis-56">
        <NativeSelect required value={userId} onChange={(event) => setUserId(event.target.value)}>
          <option value="">Choose somebody</option>
          {people.map(({ userId: id, name, email }) => (
            <option key={id} value={id}>
              {name} ({email})
            </option>
          ))}
        </NativeSelect>
      </Field>
      <Field name="role" label="As" className="min-w-0 flex-1 basis-40">
        <NativeSelect key={userId} required disabled={!person}>
          {(person?.roles ?? []).map((role) => (
            <option key={role} value={role}>
              {teamRoleLabels[role]}
            </option>
          ))}
        </NativeSelect>
      </Field>
      <Button type="submit" disabled={pending || !person}>
        Add to the team
      </Button>
    </form>
  );
}
