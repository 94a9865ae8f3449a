"use client";

import { ArrowRight, BriefcaseBusiness, CornerDownLeft, UserRound } from "lucide-react";
import type { Route } from "next";
import { useRouter } from "next/navigation";
import { type ReactNode, useState } from "react";
import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import {
  CommandEmpty,
  CommandGroup,
  CommandInput,
  CommandItem,
  CommandList,
  CommandShortcut,
} from "@/components/ui/command";
import { Kbd } from "@/components/ui/kbd";
import { applicationStatusLabels } from "@/lib/applications/labels";
import type { FoundPerson, FoundPosting } from "@/lib/palette/queries";
import { statusLabels } from "@/lib/postings/labels";
import { type Command, matching } from "./commands";
import { recentVisits } from "./recent";
import type { CommandGroup as Group } from "./use-commands";
import { useFound } from "./use-found";

type Choose = (run: () => void, isPage?: boolean) => void;
type BodyProps = {
  /** What the screen that one is on offers. */
  here: Group[];
  commands: Group[];
  choose: Choose;
};

const candidateHref = ({ id, application }: FoundPerson) =>
  application ? `/dashboard/applications/${application.id}` : `/dashboard/candidates/${id}`;

/** What can be found on this machine stands there at once; postings and people join it as soon as the server answers. */
export function PaletteBody({ here, commands, choose }: BodyProps) {
  const router = useRouter();
  const [typed, setTyped] = useState("");
  const [recent] = useState(recentVisits);
  const { found, isSearching, hasFailed, again } = useFound(typed);
  const go = (href: string) => choose(() => router.push(href as Route), true);
  const local = (groups: Group[]) =>
    groups
      .map(({ heading, commands: all }) => ({ heading, commands: matching(all, typed) }))
      .filter(({ commands: left }) => left.length > 0);
  const [onScreen, everywhere] = [local(here), local(commands)];
  const count =
    [...onScreen, ...everywhere].reduce((sum, group) => sum + group.commands.length, 0) +
    (found ? found.people.length + found.postings.length : 0);

  return (
    <>
      <CommandInput
        value={typed}
        onValueChange={setTyped}
        placeholder="Search or do something"
        maxLength={100}
      />
      <p role="status" className="sr-only">
        {typed && !isSearching && `${count} ${count === 1 ? "result" : "results"}`}
      </p>
      <CommandList label="Results" aria-busy={isSearching}>
        <CommandEmpty>
          {isSearching ? "Searching…" : <Nothing typed={typed} hasFailed={hasFailed} />}
        </CommandEmpty>
        {onScreen.map((group) => (
          <Commands key={group.heading} group={group} choose={choose} />
        ))}
        {!typed && recent.length > 0 && (
          <CommandGroup heading="Recent">
            {recent.map((visit) => (
              <Line
                key={visit.href}
                value={`recent ${visit.href}`}
                icon={visit.kind === "person" ? <UserRound aria-hidden /> : <BriefcaseBusiness aria-hidden />}
                label={visit.label}
                detail={visit.detail}
                onSelect={() => go(visit.href)}
              />
            ))}
          </CommandGroup>
        )}
        {found && found.people.length > 0 && (
          <CommandGroup heading="People">
            {found.people.map((person) => (
              <Person key={person.id} person={person} onSelect={() => go(candidateHref(person))} />
            ))}
          </CommandGroup>
        )}
        {found && found.postings.length > 0 && (
          <CommandGroup heading="Postings">
            {found.postings.map((posting) => (
              <Posting key={posting.id} posting={posting} go={go} />
            ))}
          </CommandGroup>
        )}
        {everywhere.map((group) => (
          <Commands key={group.heading} group={group} choose={choose} />
        ))}
      </CommandList>
      {hasFailed && (
        <div role="alert" className="flex items-center gap-3 border-t px-4 py-2.5 text-sm">
          <span className="flex-1">Postings and people could not be searched. Check your connection.</span>
          <Button size="sm" variant="outline" onClick={again}>
            Try again
          </Button>
        </div>
      )}
    </>
  );
}

function Nothing({ typed, hasFailed }: { typed: string; hasFailed: boolean }) {
  if (hasFailed) return "Nothing of this screen fits.";
  return (
    <>
      Nothing fits “{typed}”.
      <br />A name, a title, a reference or what you want to do: a few letters are enough.
    </>
  );
}

type LineProps = {
  value: string;
  icon?: ReactNode;
  label: string;
  detail?: string;
  end?: ReactNode;
  onSelect: () => void;
};

function Line({ value, icon, label, detail, end, onSelect }: LineProps) {
  return (
    <CommandItem value={value} onSelect={onSelect}>
      {icon}
      <span className="flex min-w-0 flex-1 items-baseline gap-2">
        <span className="max-w-full shrink-0 truncate">{label}</span>
        {detail && <span className="truncate text-muted-foreground text-xs">{detail}</span>}
      </span>
      {end}
    </CommandItem>
  );
}

function Commands({ group, choose }: { group: Group; choose: Choose }) {
  return (
    <CommandGroup heading={group.heading}>
      {group.commands.map((command: Command) => (
        <Line
          key={command.id}
          value={command.id}
          icon={command.isPage ? <ArrowRight aria-hidden /> : <CornerDownLeft aria-hidden />}
          label={command.label}
          end={
            command.shortcut && (
              <CommandShortcut aria-hidden>
                <Kbd>{command.shortcut}</Kbd>
              </CommandShortcut>
            )
          }
          onSelect={() => choose(command.run, command.isPage)}
        />
      ))}
    </CommandGroup>
  );
}

function Person({ person, onSelect }: { person: FoundPerson; onSelect: () => void }) {
  const { name, application } = person;
  return (
    <Line
      value={`person ${person.id}`}
      icon={<Avatar name={name} size="sm" />}
      label={name}
      detail={application ? `${application.posting} · ${application.stage}` : "No application"}
      end={
        application &&
        application.status !== "active" && (
          <Badge variant="outline">
            {applicationStatusLabels[application.status as keyof typeof applicationStatusLabels]}
          </Badge>
        )
      }
      onSelect={onSelect}
    />
  );
}

function Posting({ posting, go }: { posting: FoundPosting; go: (href: string) => void }) {
  const { id, title, company, status } = posting;
  return (
    <Line
      value={`posting ${id}`}
      icon={<BriefcaseBusiness aria-hidden />}
      label={title}
      detail={company ?? undefined}
      end={
        status !== "published" && (
          <Badge variant="outline">{statusLabels[status as keyof typeof statusLabels]}</Badge>
        )
      }
      onSelect={() =>
        go(status === "draft" ? `/dashboard/postings/${id}` : `/dashboard/postings/${id}/pipeline`)
      }
    />
  );
}
