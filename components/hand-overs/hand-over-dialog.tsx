"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { toast } from "sonner";
import { readJson } from "@/components/applications/fetch-board";
import { Field } from "@/components/form/field";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import {
  Dialog,
  DialogContent,
  DialogDescription,
  DialogFooter,
  DialogHeader,
  DialogTitle,
} from "@/components/ui/dialog";
import { NativeSelect } from "@/components/ui/native-select";
import { Skeleton } from "@/components/ui/skeleton";
import { type Role, roleLabels } from "@/lib/auth/roles";
import { handOverWorkAction } from "@/lib/hand-overs/actions";
import { heldWords } from "@/lib/hand-overs/labels";
import type { HeldPart, HeldWork } from "@/lib/hand-overs/queries";
import type { HeldKind } from "@/lib/hand-overs/schema";
import { disableMemberAction } from "@/lib/members/actions";

type HandOverDialogProps = {
  member: { id: string; name: string };
  /** Whether the member is locked out with it. */
  disable: boolean;
  onClose: () => void;
};

/** What a member holds, and to whom each kind of it goes. */
export function HandOverDialog({ member, disable, onClose }: HandOverDialogProps) {
  const [work, setWork] = useState<HeldWork | null>(null);
  const [error, setError] = useState<string>();
  useEffect(() => {
    const gone = new AbortController();
    readJson<HeldWork>(`/dashboard/settings/members/${member.id}/held-work`, gone.signal).then(
      setWork,
      (reason: Error) => !gone.signal.aborted && setError(reason.message),
    );
    return () => gone.abort();
  }, [member.id]);
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()}>
      <DialogContent>
        <DialogHeader>
          <DialogTitle>
            {disable ? `Disable ${member.name}` : `Hand over the work of ${member.name}`}
          </DialogTitle>
          <DialogDescription>
            {disable
              ? "They are signed out and cannot sign in any more. What they did stays."
              : "What is decided, done or archived stays theirs in the history."}
          </DialogDescription>
        </DialogHeader>
        {error && <Alert variant="destructive">{error}</Alert>}
        {work && <HandOverForm work={work} disable={disable} onClose={onClose} />}
        {!work && !error && (
          <div className="grid gap-3">
            <Skeleton className="h-8" />
            <Skeleton className="h-8" />
          </div>
        )}
      </DialogContent>
    </Dialog>
  );
}

type Answer = { ok: true } | { ok: false; message: string };

/** Does it, says so and closes; or says in the dialog why not. */
function useDeed(done: string, onClose: () => void) {
  const router = useRouter();
  const [refusal, setRefusal] = useState<string>();
  const [pending, setPending] = useState(false);
  async function run(action: () => Promise<Answer>) {
    if (pending) return;
    setPending(true);
    const answer = await action().catch(() => null);
    setPending(false);
    if (!answer?.ok) {
      setRefusal(answer?.message ?? "The server could not be reached. Nothing was changed.");
      return;
    }
    toast.success(done);
    router.refresh();
    onClose();
  }
  return { run, refusal, pending };
}

function HandOverForm({ work, disable, onClose }: { work: HeldWork; disable: boolean; onClose: () => void }) {
  const { member, parts } = work;
  const done = disable
    ? `${member.name} is disabled and signed out`
    : `The work of ${member.name} is handed over`;
  const { run, refusal, pending } = useDeed(done, onClose);
  const [to, setTo] = useState<Partial<Record<HeldKind, string>>>({});
  const userId = member.id;
  const chosen = parts.filter(({ kind }) => to[kind]);
  const handOver = () => handOverWorkAction({ userId, to, disable });
  const lockOut = () => disableMemberAction({ userId, leaveWork: true });

  if (parts.length === 0 && !disable)
    return <p className="text-sm">{member.name} holds nothing that is open.</p>;
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void run(chosen.length > 0 ? handOver : lockOut);
      }}
    >
      {parts.length > 0 && <Everything work={work} onChoose={setTo} />}
      {parts.map((part) => (
        <Part
          key={part.kind}
          part={part}
          people={work.people}
          value={to[part.kind] ?? ""}
          onChange={(id) => setTo({ ...to, [part.kind]: id || undefined })}
        />
      ))}
      {refusal && (
        <Alert variant="destructive" role="alert">
          {refusal}
        </Alert>
      )}
      <DialogFooter>
        <Button variant="outline" onClick={onClose}>
          Cancel
        </Button>
        <Button
          type="submit"
          variant={disable ? "destructive" : "default"}
          aria-disabled={pending || (!disable && chosen.length === 0) || undefined}
        >
          {submitWords(disable, chosen.length, parts.length)}
        </Button>
      </DialogFooter>
    </form>
  );
}

function submitWords(disable: boolean, chosen: number, all: number): string {
  if (!disable) return "Hand over";
  if (chosen > 0) return "Hand over and disable";
  return all > 0 ? "Disable, and leave the work" : "Disable and sign out";
}

type People = HeldWork["people"];

function PersonOptions({ people }: { people: People }) {
  return people.map((person) => (
    <option key={person.id} value={person.id}>
      {person.name}, {roleLabels[person.role as Role].toLowerCase()}
    </option>
  ));
}

/** One person for everything, to be changed below. */
function Everything({
  work,
  onChoose,
}: {
  work: HeldWork;
  onChoose: (to: Partial<Record<HeldKind, string>>) => void;
}) {
  return (
    <Field name="hand-over-all" label="Everything to">
      <NativeSelect
        defaultValue=""
        onChange={(event) => {
          const id = event.target.value || undefined;
          onChoose(Object.fromEntries(work.parts.map(({ kind }) => [kind, id])));
        }}
      >
        <option value="">Choose for each …</option>
        <PersonOptions people={work.people} />
      </NativeSelect>
    </Field>
  );
}

type PartProps = { part: HeldPart; people: People; value: string; onChange: (id: string) => void };

function Part({ part, people, value, onChange }: PartProps) {
  const shown = part.titles.join(", ");
  return (
    <Field
      name={`hand-over-${part.kind}`}
      label={heldWords(part.kind, part.count)}
      hint={shown && part.count > part.titles.length ? `${shown} …` : shown}
    >
      <NativeSelect value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">Stays where it is</option>
        <PersonOptions people={people} />
      </NativeSelect>
    </Field>
  );
}
