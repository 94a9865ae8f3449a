"use client";

import { useQuery } from "@tanstack/react-query";
import { UserRound } from "lucide-react";
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
import { assignOwnerAction } from "@/lib/applications/actions";
import type { ApplicationDetail } from "@/lib/applications/detail/view";
import { readJson } from "./fetch-board";

type OwnerPickerProps = {
  application: Pick<ApplicationDetail, "id" | "owner" | "may">;
  onChanged: () => void | Promise<void>;
};

/** Who sees to it that the application gets its answer. */
export function OwnerPicker({ application, onChanged }: OwnerPickerProps) {
  const { id, owner, may } = application;
  const [open, setOpen] = useState(false);

  async function choose(ownerId: string | null) {
    setOpen(false);
    const result = await assignOwnerAction({ applicationId: id, ownerId }).catch(() => null);
    if (!result?.ok)
      toast.error("The owner was not changed", {
        description: result?.message ?? "The server could not be reached.",
      });
    await onChanged();
  }
  const face = owner ? (
    <>
      <Avatar name={owner.name} size="sm" className="size-5" />
      <span className="truncate">{owner.name}</span>
    </>
  ) : (
    <>
      <UserRound aria-hidden />
      No owner
    </>
  );
  if (!may.own)
    return <span className="inline-flex min-h-7 items-center gap-1.5 text-sm [&>svg]:size-4">{face}</span>;
  return (
    <Popover open={open} onOpenChange={setOpen}>
      <PopoverTrigger asChild>
        <Button variant="ghost" size="sm" className="max-w-48 px-2">
          <span className="sr-only">Change the owner: </span>
          {face}
        </Button>
      </PopoverTrigger>
      <PopoverContent className="p-0">
        <OwnerChooser
          url={`/dashboard/applications/${id}/owners`}
          canClear={owner !== null}
          onChoose={(person) => void choose(person)}
        />
      </PopoverContent>
    </Popover>
  );
}

type OwnerChooserProps = { url: string; canClear: boolean; onChoose: (ownerId: string | null) => void };

function OwnerChooser({ url, canClear, onChoose }: OwnerChooserProps) {
  const people = useQuery({
    queryKey: ["owners", url],
    queryFn: ({ signal }) => readJson<{ id: string; name: string }[]>(url, signal),
    staleTime: 60_000,
  });
  return (
    <Command label="Owner">
      <CommandInput placeholder="Find a person" />
      <CommandList>
        <CommandEmpty>{people.isPending ? "Reading the members…" : "Nobody by that name."}</CommandEmpty>
        <CommandGroup>
          {canClear && (
            <CommandItem value="No owner" onSelect={() => onChoose(null)}>
              No owner
            </CommandItem>
          )}
          {people.data?.map((person) => (
            <CommandItem
              key={person.id}
              value={`${person.name} ${person.id}`}
              onSelect={() => onChoose(person.id)}
            >
              <Avatar name={person.name} size="sm" />
              <span className="min-w-0 truncate">{person.name}</span>
            </CommandItem>
          ))}
        </CommandGroup>
      </CommandList>
    </Command>
  );
}
