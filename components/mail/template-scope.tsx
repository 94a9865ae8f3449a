import { Field } from "@/components/form/field";
import { NativeSelect } from "@/components/ui/native-select";
import type { FieldErrors } from "@/lib/errors";
import { mailTemplateLabels, templateLanguageLabels } from "@/lib/mail/labels";
import type { TemplatePlace } from "@/lib/mail/queries";
import {
  type MailTemplateKind,
  mailTemplateKinds,
  type TemplateLanguage,
  templateLanguages,
} from "@/lib/mail/schema";

type TemplateScopeProps = {
  places: TemplatePlace[];
  kind: MailTemplateKind;
  onKind: (kind: MailTemplateKind) => void;
  language: TemplateLanguage;
  onLanguage: (language: TemplateLanguage) => void;
  place: string;
  errors: FieldErrors;
};

/** What a new template is for: which mail, in which language, of which posting or stage. */
export function TemplateScope(props: TemplateScopeProps) {
  const { places, kind, onKind, language, onLanguage, place, errors } = props;
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field name="kind" label="What it is for" error={errors.kind}>
          <NativeSelect value={kind} onChange={(event) => onKind(event.target.value as MailTemplateKind)}>
            {[...mailTemplateKinds].reverse().map((each) => (
              <option key={each} value={each}>
                {mailTemplateLabels[each].title}
              </option>
            ))}
          </NativeSelect>
        </Field>
        <Field name="language" label="Language" error={errors.language}>
          <NativeSelect
            value={language}
            onChange={(event) => onLanguage(event.target.value as TemplateLanguage)}
          >
            {templateLanguages.map((each) => (
              <option key={each} value={each}>
                {templateLanguageLabels[each]}
              </option>
            ))}
          </NativeSelect>
        </Field>
      </div>
      <Field
        name="place"
        label="Where it is offered"
        hint="The words of a stage go before those of its posting, and those before the words for all."
        error={errors.place ?? errors.postingId ?? errors.stageId}
      >
        <NativeSelect defaultValue={place}>
          <option value="">Every posting</option>
          {places.map(({ id, title, stages }) => (
            <optgroup key={id} label={title}>
              <option value={id}>{title}: every stage</option>
              {stages.map((stage) => (
                <option key={stage.id} value={`${id} ${stage.id}`}>
                  {title}: {stage.name}
                </option>
              ))}
            </optgroup>
          ))}
        </NativeSelect>
      </Field>
    </>
  );
}
