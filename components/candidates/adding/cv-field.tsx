import { Field } from "@/components/form/field";
import { Alert } from "@/components/ui/alert";
import { FileDrop } from "@/components/ui/file-drop";
import { Progress } from "@/components/ui/progress";
import { mostFileBytes } from "@/lib/applications/schema";
import type { FileState } from "./use-person-files";

type CvFieldProps = { state: FileState; onChoose: (files: File[]) => void; error?: string[] };

/** One CV, read as soon as it is chosen. */
export function CvField({ state, onChoose, error }: CvFieldProps) {
  return (
    <div className="grid gap-2">
      <Field
        name="cv"
        label="CV"
        mark="optional"
        error={error}
        hint="PDF, Word (.docx), OpenDocument or text, up to 10 MB. What it says is filled in below for you to check."
      >
        <FileDrop accept=".pdf,.docx,.odt,.txt" maxBytes={mostFileBytes} onFilesChange={onChoose} />
      </Field>
      <div role="status" className="grid gap-1 text-muted-foreground text-sm empty:hidden">
        {state.state === "sending" && (
          <>
            <Progress label="Reading the CV" value={state.percent < 100 ? state.percent : undefined} />
            <span>{state.percent < 100 ? `${state.percent} % sent` : "Reading it…"}</span>
          </>
        )}
        {state.state === "read" && "Read. Check what was filled in."}
      </div>
      {state.state === "failed" && (
        <Alert variant="warning" role="alert">
          {state.message}
        </Alert>
      )}
    </div>
  );
}
