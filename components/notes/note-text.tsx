import { partsOf } from "@/lib/notes/rules";

/** A note's words, with whom they mention marked. */
export function NoteText({ body }: { body: string }) {
  return (
    <p className="whitespace-pre-wrap wrap-anywhere">
      {partsOf(body).map((part, index) =>
        "name" in part ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text do not move
          <span key={index} className="rounded-sm bg-primary-soft px-0.5 font-medium text-primary">
            @{part.name}
          </span>
        ) : (
          part.text
        ),
      )}
    </p>
  );
}
