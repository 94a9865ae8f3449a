import { Field } from "@/components/form/field";
import { FieldError } from "@/components/form/field-text";
import { Checkbox } from "@/components/ui/checkbox";
import { FileDrop } from "@/components/ui/file-drop";
import { Input } from "@/components/ui/input";
import { Textarea } from "@/components/ui/textarea";
import { mostFileBytes, mostFurtherFiles, type TypedValues } from "@/lib/applications/schema";
import type { FieldErrors } from "@/lib/errors";
import { type KeptFile, KeptFiles } from "./kept-files";

type FieldsProps = {
  values: TypedValues;
  errors: FieldErrors;
  files: KeptFile[];
  companyName: string;
};

const accept = ".pdf,.docx,.odt,.txt,application/pdf,text/plain";

export function PersonFields({ values, errors }: Pick<FieldsProps, "values" | "errors">) {
  return (
    <>
      <Field name="name" label="Full name" error={errors.name} required>
        <Input autoComplete="name" defaultValue={values.name} maxLength={160} />
      </Field>
      <Field
        name="email"
        label="E-mail address"
        hint="Everything about your application goes there. Look at it twice."
        error={errors.email}
        required
      >
        <Input
          type="email"
          inputMode="email"
          autoComplete="email"
          spellCheck={false}
          autoCapitalize="none"
          defaultValue={values.email}
        />
      </Field>
      <Field name="phone" label="Phone number" mark="optional" error={errors.phone}>
        <Input type="tel" autoComplete="tel" defaultValue={values.phone} className="sm:max-w-xs" />
      </Field>
      <Field
        name="links"
        label="Links"
        mark="optional"
        hint="A portfolio, a profile, code: one per line, at most five."
        error={errors.links}
      >
        <Textarea
          rows={2}
          spellCheck={false}
          autoCapitalize="none"
          defaultValue={values.links}
          className="min-h-16"
        />
      </Field>
    </>
  );
}

export function FileFields({ errors, files }: Pick<FieldsProps, "errors" | "files">) {
  const cv = files.filter((file) => file.kind === "cv");
  return (
    <>
      <div className="grid gap-2">
        <Field
          name="cv"
          label={cv.length > 0 ? "Another CV in its place" : "CV"}
          mark={cv.length > 0 ? "optional" : undefined}
          hint="PDF, Word (.docx), OpenDocument (.odt) or text, at most 10 MB."
          error={errors.cv}
        >
          {(control) => <FileDrop {...control} accept={accept} maxBytes={mostFileBytes} />}
        </Field>
        <KeptFiles files={cv} />
      </div>
      <div className="grid gap-2">
        <Field
          name="files"
          label="Further files"
          mark="optional"
          hint={`A letter, references, certificates: at most ${mostFurtherFiles}, 10 MB each.`}
          error={errors.files}
        >
          {(control) => <FileDrop {...control} accept={accept} maxBytes={mostFileBytes} multiple />}
        </Field>
        <KeptFiles files={files.filter((file) => file.kind === "other")} />
      </div>
    </>
  );
}

export function LastFields({ values, errors, companyName }: Omit<FieldsProps, "files">) {
  const error = errors.consent?.[0];
  return (
    <>
      <Field
        name="message"
        label="Message"
        mark="optional"
        hint="What should we know beside your CV?"
        error={errors.message}
      >
        <Textarea rows={6} defaultValue={values.message} />
      </Field>
      <div className={error ? "grid gap-1.5 border-destructive border-l-3 pl-3" : "grid gap-1.5"}>
        {error && <FieldError id="consent-error">{error}</FieldError>}
        <label htmlFor="consent" className="flex min-h-11 items-start gap-3 py-2 leading-snug">
          <Checkbox
            id="consent"
            name="consent"
            value="yes"
            defaultChecked={values.consent === "yes"}
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? "consent-error" : undefined}
            className="mt-0.5"
          />
          <span>
            I agree that {companyName} keeps what I send here and reads it to decide on my application. I can
            withdraw at any time.
          </span>
        </label>
      </div>
    </>
  );
}

/** No person sees this field, so whoever fills it in is a program. */
export function TrapField({ error }: { error?: string[] }) {
  return (
    <div
      className={error ? "grid gap-1.5" : "absolute -left-[9999px] size-px overflow-hidden"}
      aria-hidden={!error}
    >
      <label htmlFor="website">Leave this field empty</label>
      <input id="website" name="website" type="text" tabIndex={error ? 0 : -1} autoComplete="off" />
    </div>
  );
}
