"use client";

import { useQuery } from "@tanstack/react-query";
import { Plus, X } from "lucide-react";
import { useState } from "react";
import { toast } from "sonner";
import { Avatar } from "@/components/ui/avatar";
import { Button } from "@/components/ui/button";
import {
  Command,
  CommandEmpty,
  CommandGroup,
  CommandInput,
  CommandItem,
  CommandList,
} from "@/components/ui/command";
import { Popover, PopoverContent, PopoverTrigger } from "@/components/ui/popover";
import { assignInterviewerAction, removeInterviewerAction } from "@/lib/applications/actions";
import type { AssignablePerson } from "@/lib/applications/detail/queries";
import type { ApplicationDetail } from "@/lib/applications/detail/view";
import { roleLabels } from "@/lib/auth/roles";
import { readJson } from "./fetch-board";

type InterviewersProps = { application: ApplicationDetail; onChanged: () => void | Promise<void> };

/** Who may see this one application and speak with the candidate. */
export function Interviewers({ application, onChanged }: InterviewersProps) {
  const { id, interviewers, may } = application;

  async function change(result: Promise<{ ok: boolean; message?: string }>) {
    const answer = await result.catch(() => null);
    if (!answer?.ok)
      toast.error("Nothing was changed", {
        description: answer?.message ?? "The server could not be reached.",
      });
    await onChanged();
  }

  return (
    <div className="grid gap-2 text-sm">
      {interviewers.length === 0 && <p className="text-muted-foreground">Nobody is assigned yet.</p>}
      <ul className="grid gap-1.5">
        {interviewers.map((person) => (
          <li key={person.id} className="flex min-h-7 items-center gap-2">
            <Avatar name={person.name} size="sm" />
            <span className="min-w-0 flex-1 truncate">{person.name}</span>
            {may.assign && (
              <Button
                variant="ghost"
                size="icon-sm"
                aria-label={`Take ${person.name} off`}
                onClick={() => void change(removeInterviewerAction({ applicationId: id, userId: person.id }))}
              >
                <X aria-hidden />
              </Button>
            )}
          </li>
        ))}
      </ul>
      {may.assign && (
        <PersonPicker
          applicationId={id}
          onPick={(userId) => void change(assignInterviewerAction({ applicationId: id, userId }))}
        />
      )}
    </div>
  );
}

function PersonPicker({
  applicationId,
  onPick,
}: {
  applicationId: string;
  onPick: (userId: string) => void;
}) {
  const [open, setOpen] = useState(false);
  const people = useQuery({
    queryKey: ["assignable", applicationId],
    queryFn: ({ signal }) =>
      readJson<AssignablePerson[]>(`/dashboard/applications/${applicationId}/assignable`, signal),
    enabled: open,
  });
  return (
    <Popover open={open} onOpenChange={setOpen}>
      <PopoverTrigger asChild>
        <Button variant="outline" size="sm" className="w-fit">
          <Plus aria-hidden />
          Assign an interviewer
        </Button>
      </PopoverTrigger>
      <PopoverContent className="p-0">
        <Command label="People">
          <CommandInput placeholder="Find a person" />
          <CommandList>
            <CommandEmpty>{people.isPending ? "Reading the members…" : "Nobody by that name."}</CommandEmpty>
            <CommandGroup>
              {people.data?.map((person) => (
                <CommandItem
                  key={person.id}
                  value={`${person.name} ${person.id}`}
                  onSelect={() => {
                    setOpen(false);
                    onPick(person.id);
                  }}
                >
                  <span className="min-w-0 flex-1 truncate">{person.name}</span>
                  <span className="text-muted-foreground text-xs">
                    {person.onTeam ? "On the team" : roleLabels[person.role as keyof typeof roleLabels]}
                  </span>
                </CommandItem>
              ))}
            </CommandGroup>
          </CommandList>
        </Command>
      </PopoverContent>
    </Popover>
  );
}
