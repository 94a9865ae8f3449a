"use client";

import { Plus } from "lucide-react";
import { useId, useState } from "react";
import { Field } from "@/components/form/field";
import { usePostingAction } from "@/components/postings/use-posting-action";
import { Button } from "@/components/ui/button";
import { NativeSelect } from "@/components/ui/native-select";
import type { ActionFailure } from "@/lib/action";
import { addStageAction, mergeStagesAction } from "@/lib/stages/actions";
import type { StageLine } from "@/lib/stages/queries";
import { mostStages } from "@/lib/stages/rules";
import { StageForm } from "./stage-form";

/** A new stage, behind the last one or wherever it is wanted. */
export function AddStage({ postingId, stages }: { postingId: string; stages: StageLine[] }) {
  const [open, setOpen] = useState(false);
  const [refusal, setRefusal] = useState<ActionFailure | null>(null);
  const { run, pending } = usePostingAction();
  const id = useId();
  const isFull = stages.length >= mostStages;
  function close() {
    setRefusal(null);
    setOpen(false);
  }
  if (!open)
    return (
      <div className="flex flex-wrap items-center gap-3">
        <Button variant="outline" disabled={isFull} onClick={() => setOpen(true)}>
          <Plus aria-hidden />
          Add a stage
        </Button>
        {isFull && (
          <p className="text-muted-foreground text-sm">A posting has at most {mostStages} stages.</p>
        )}
      </div>
    );
  let added = "";
  let after = "";
  return (
    <div className="rounded-lg border bg-card p-4 shadow-xs">
      <StageForm
        label="New stage"
        initial={{ name: "", publicLabel: "", type: "interview" }}
        submit="Add stage"
        pending={pending}
        refusal={refusal}
        onCancel={close}
        onSubmit={(words, form) => {
          after = String(form.get("afterStageId"));
          run(
            async () => {
              const result = await addStageAction({ postingId, afterStageId: after, ...words });
              if (result.ok) added = result.value.stageId;
              return result;
            },
            {
              done: `Stage “${words.name}” added`,
              undo: () =>
                mergeStagesAction({ stageId: added, intoStageId: after, seenCount: 0, keeps: false }),
              onDone: close,
              onRefused: setRefusal,
            },
          );
        }}
      >
        <Field id={`${id}-after`} name="afterStageId" label="Stands after" className="sm:max-w-64">
          <NativeSelect defaultValue={stages.at(-1)?.id}>
            {stages.map(({ id: stageId, name }) => (
              <option key={stageId} value={stageId}>
                {name}
              </option>
            ))}
          </NativeSelect>
        </Field>
      </StageForm>
    </div>
  );
}
