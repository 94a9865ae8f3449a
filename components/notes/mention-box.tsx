"use client";

import { type KeyboardEvent, useId, useRef, useState } from "react";
import type { ControlProps } from "@/components/form/field";
import { Avatar } from "@/components/ui/avatar";
import { Textarea } from "@/components/ui/textarea";
import { cn } from "@/lib/cn";
import type { Mentionable } from "@/lib/notes/rules";
import { type Begun, begunMention, matchingPeople } from "./use-mentions";

type MentionBoxProps = {
  control: ControlProps;
  value: string;
  onChange: (value: string) => void;
  /** Whom one may mention; null until it is known. */
  people: Mentionable[] | null;
  onFocus: () => void;
  /** Keys that the list of people has not taken. */
  onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  autoFocus?: boolean;
};

/** A text in which an @ offers the people who may read it: arrows choose, Enter or Tab takes, Escape closes. */
export function MentionBox({ control, value, onChange, people, onKeyDown, ...rest }: MentionBoxProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  const [mention, setMention] = useState<Begun | null>(null);
  const [active, setActive] = useState(0);
  const listId = useId();
  const found = mention && people ? matchingPeople(people, mention.query) : [];
  const isOpen = mention !== null && found.length > 0;

  function look(text: string, caret: number) {
    setMention(begunMention(text, caret));
    setActive(0);
  }

  function take(person: Mentionable | undefined) {
    const area = box.current;
    if (!mention || !person || !area) return;
    const end = mention.start + 1 + mention.query.length;
    const before = `${value.slice(0, mention.start)}@${person.name} `;
    onChange(before + value.slice(end).replace(/^ /, ""));
    setMention(null);
    area.focus();
    requestAnimationFrame(() => area.setSelectionRange(before.length, before.length));
  }

  function press(event: KeyboardEvent<HTMLTextAreaElement>) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (isOpen && step) {
      event.preventDefault();
      return setActive((active + step + found.length) % found.length);
    }
    const takes = event.key === "Tab" || (event.key === "Enter" && !event.ctrlKey && !event.metaKey);
    if (isOpen && takes && !event.shiftKey) {
      event.preventDefault();
      return take(found[active]);
    }
    if (mention && event.key === "Escape") {
      event.stopPropagation();
      return setMention(null);
    }
    onKeyDown(event);
  }

  return (
    <div className="relative">
      <Textarea
        {...control}
        {...rest}
        ref={box}
        value={value}
        rows={3}
        maxLength={9_000}
        placeholder="Only your team reads notes. @ mentions somebody."
        aria-autocomplete="list"
        aria-controls={isOpen ? listId : undefined}
        aria-activedescendant={isOpen ? `${listId}-${active}` : undefined}
        onChange={(event) => {
          onChange(event.currentTarget.value);
          look(event.currentTarget.value, event.currentTarget.selectionStart);
        }}
        onBlur={() => setMention(null)}
        onKeyDown={press}
      />
      {isOpen && (
        <div
          ref={(list) => list?.scrollIntoView({ block: "nearest" })}
          id={listId}
          role="listbox"
          aria-label="People to mention"
          className="absolute inset-x-0 top-full z-20 mt-1 max-h-64 max-w-72 overflow-y-auto rounded-lg border bg-popover p-1 text-popover-foreground text-sm shadow-lg"
        >
          {found.map((person, index) => (
            <div
              key={person.id}
              id={`${listId}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              className={cn(
                "flex min-h-8 cursor-pointer items-center gap-2 rounded-md px-2 pointer-coarse:min-h-11",
                index === active && "bg-accent text-accent-foreground",
              )}
              // Before the blur that would close the list.
              onPointerDown={(event) => event.preventDefault()}
              onPointerEnter={() => setActive(index)}
              onClick={() => take(person)}
              onKeyDown={() => undefined}
            >
              <Avatar name={person.name} size="sm" />
              <span className="min-w-0 truncate">{person.name}</span>
            </div>
          ))}
        </div>
      )}
      <p role="status" className={cn("text-muted-foreground text-xs", !mention?.query && "sr-only")}>
        {mention && people ? hint(found.length, mention.query) : ""}
      </p>
    </div>
  );
}

function hint(count: number, query: string): string {
  if (count > 0) return count === 1 ? "One person. Enter takes them." : `${count} people. Arrows choose.`;
  return query ? "Nobody by that name may read this note, so there is nobody to mention." : "";
}
