"use client";

import { Avatar } from "@/components/ui/avatar";
import { Popover, PopoverContent, PopoverTrigger } from "@/components/ui/popover";
import type { Present } from "@/lib/presence/queries";
import { usePresent } from "./use-live";

const shown = 4;

const doing = ({ reading }: Present) => (reading ? `reads ${reading.name}` : "looks at this posting");

function wordsOf(people: Present[]): string {
  const names = people.map(({ name }) => name);
  return `Also here: ${new Intl.ListFormat("en").format(names)}`;
}

/** Who else is on this posting. With an application given, those who read just that one stand out. */
export function PresentPeople({ postingId, applicationId }: { postingId: string; applicationId?: string }) {
  const people = usePresent(postingId);
  return (
    <>
      <p role="status" className="sr-only">
        {people.length > 0 && wordsOf(people)}
      </p>
      {people.length > 0 && (
        <Popover>
          <PopoverTrigger
            aria-label={`${people.length} ${people.length === 1 ? "other person is" : "others are"} here`}
            title={wordsOf(people)}
            className="-space-x-1.5 flex min-h-6 pointer-coarse:min-h-11 items-center rounded-full outline-offset-2"
          >
            {people.slice(0, shown).map((person) => (
              <span
                key={person.id}
                className="animate-fade-in rounded-full ring-2 ring-background data-[same]:ring-primary"
                data-same={applicationId && person.reading?.id === applicationId ? "" : undefined}
              >
                <Avatar name={person.name} size="sm" />
              </span>
            ))}
            {people.length > shown && (
              <span className="pl-2.5 text-muted-foreground text-xs tabular-nums">
                +{people.length - shown}
              </span>
            )}
          </PopoverTrigger>
          <PopoverContent align="end" className="w-64">
            <p className="mb-2 font-medium text-muted-foreground text-xs">Here right now</p>
            <ul className="grid gap-2">
              {people.map((person) => (
                <li key={person.id} className="flex items-center gap-2.5">
                  <Avatar name={person.name} size="sm" />
                  <span className="min-w-0">
                    <span className="block truncate font-medium">{person.name}</span>
                    <span className="block truncate text-muted-foreground text-xs">
                      {applicationId && person.reading?.id === applicationId
                        ? "reads this application too"
                        : doing(person)}
                    </span>
                  </span>
                </li>
              ))}
            </ul>
          </PopoverContent>
        </Popover>
      )}
    </>
  );
}
