import { Field } from "@/components/form/field";
import { NativeSelect } from "@/components/ui/native-select";
import type { PostingChoice } from "@/lib/candidates/adding/queries";

export type Place = { postingId: string; stageId: string };

type PostingFieldsProps = { postings: PostingChoice[]; place: Place; onChange: (place: Place) => void };

/** Into whose pipeline somebody is put, and where in it. */
export function PostingFields({ postings, place, onChange }: PostingFieldsProps) {
  const stages = postings.find(({ id }) => id === place.postingId)?.stages ?? [];
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Field name="postingId" label="Posting" mark="optional">
        <NativeSelect
          value={place.postingId}
          onChange={(event) => onChange({ postingId: event.target.value, stageId: "" })}
        >
          <option value="">None, only keep the candidate</option>
          {postings.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </NativeSelect>
      </Field>
      {stages.length > 0 && (
        <Field name="stageId" label="Stage">
          <NativeSelect
            value={place.stageId || stages[0]?.id}
            onChange={(event) => onChange({ ...place, stageId: event.target.value })}
          >
            {stages.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </NativeSelect>
        </Field>
      )}
    </div>
  );
}
