import { Field } from "@/components/form/field";
import { Input } from "@/components/ui/input";
import { Textarea } from "@/components/ui/textarea";
import type { CvField } from "@/lib/candidates/read-cv/read-cv";
import type { FieldErrors } from "@/lib/errors";

export type Person = { name: string; email: string; phone: string; links: string };
export const nobody: Person = { name: "", email: "", phone: "", links: "" };

type PersonFieldsProps = {
  person: Person;
  onChange: (person: Person) => void;
  errors: FieldErrors;
  /** What was put in from a CV without standing there in so many words. */
  guessed?: CvField[];
};

const check = "Put together from the file; check it.";

/** Who somebody is and how to reach them. */
export function PersonFields({ person, onChange, errors, guessed = [] }: PersonFieldsProps) {
  const control = (field: keyof Person) => ({
    value: person[field],
    onChange: (event: { target: { value: string } }) => onChange({ ...person, [field]: event.target.value }),
  });
  const hint = (field: CvField) => (guessed.includes(field) ? check : undefined);
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Field name="name" label="Name" error={errors.name} hint={hint("name")} required>
        <Input autoComplete="off" maxLength={160} {...control("name")} />
      </Field>
      <Field name="email" label="E-mail" error={errors.email} hint={hint("email")} required>
        <Input type="email" autoComplete="off" maxLength={254} spellCheck={false} {...control("email")} />
      </Field>
      <Field name="phone" label="Phone" mark="optional" error={errors.phone}>
        <Input type="tel" autoComplete="off" maxLength={40} {...control("phone")} />
      </Field>
      <Field name="links" label="Links" mark="optional" error={errors.links}>
        <Textarea rows={1} spellCheck={false} placeholder="One on each line" {...control("links")} />
      </Field>
    </div>
  );
}
