"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Plus, X } from "lucide-react";
import { useState } from "react";
import { toast } from "sonner";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Command, CommandGroup, CommandInput, CommandItem, CommandList } from "@/components/ui/command";
import { Popover, PopoverContent, PopoverTrigger } from "@/components/ui/popover";
import { tagCandidateAction, untagCandidateAction } from "@/lib/tags/actions";
import type { ShownTag } from "@/lib/tags/queries";

type TagListProps = {
  candidateId: string;
  /** Where it stands: the timeline of this application tells of it. */
  applicationId?: string;
  tags: ShownTag[];
  editable: boolean;
  onChanged: () => void | Promise<void>;
  /** Opened from outside too, by a key, say. */
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
};

/** The tags of a person, to take off and to add to. */
export function TagList(props: TagListProps) {
  const { candidateId, applicationId, tags, editable, onChanged, onOpenChange } = props;
  const [openHere, setOpenHere] = useState(false);
  const open = props.open ?? openHere;
  const setOpen = onOpenChange ?? setOpenHere;
  const client = useQueryClient();

  async function change(answer: Promise<{ ok: boolean; message?: string }>) {
    const result = await answer.catch(() => null);
    if (!result?.ok)
      toast.error("The tags were not changed", {
        description: result?.message ?? "The server could not be reached.",
      });
    void client.invalidateQueries({ queryKey: ["tags"] });
    await onChanged();
  }
  if (tags.length === 0 && !editable) return <p className="text-muted-foreground text-sm">No tags</p>;
  return (
    <div className="flex flex-wrap items-center gap-1.5">
      <ul aria-label="Tags" className="contents">
        {tags.map((tag) => (
          <li key={tag.id} className="max-w-full">
            <Badge variant="outline" className={editable ? "min-h-6 pr-0.5" : "min-h-6"}>
              <span className="truncate">{tag.name}</span>
              {editable && (
                <button
                  type="button"
                  aria-label={`Take the tag ${tag.name} off`}
                  onClick={() =>
                    void change(untagCandidateAction({ candidateId, tagId: tag.id, applicationId }))
                  }
                  className="inline-flex size-6 items-center justify-center rounded-full text-muted-foreground hover:bg-accent hover:text-foreground [&>svg]:size-3"
                >
                  <X aria-hidden />
                </button>
              )}
            </Badge>
          </li>
        ))}
      </ul>
      {editable && (
        <Popover open={open} onOpenChange={setOpen}>
          <PopoverTrigger asChild>
            <Button variant="ghost" size="sm" className="h-6 px-2 text-muted-foreground">
              <Plus aria-hidden />
              Tag
            </Button>
          </PopoverTrigger>
          <PopoverContent className="p-0">
            <TagChooser
              without={tags}
              onChoose={(name) => {
                setOpen(false);
                void change(tagCandidateAction({ candidateId, name, applicationId }));
              }}
            />
          </PopoverContent>
        </Popover>
      )}
    </div>
  );
}

async function readTags(signal: AbortSignal): Promise<ShownTag[]> {
  const response = await fetch("/dashboard/tags", { signal });
  if (!response.ok) throw new Error("The tags could not be read.");
  return response.json() as Promise<ShownTag[]>;
}

type TagChooserProps = { without?: ShownTag[]; onChoose: (name: string) => void };

/** Completes what is typed to a tag that is there; otherwise makes a new one of it. */
export function TagChooser({ without = [], onChoose }: TagChooserProps) {
  const [typed, setTyped] = useState("");
  const known = useQuery({
    queryKey: ["tags"],
    queryFn: ({ signal }) => readTags(signal),
    staleTime: 30_000,
  });
  const worn = new Set(without.map((tag) => tag.id));
  const choices = known.data?.filter((tag) => !worn.has(tag.id)) ?? [];
  const name = typed.trim().replace(/\s+/g, " ").slice(0, 40);
  const exists = known.data?.some((tag) => tag.name.toLowerCase() === name.toLowerCase());
  return (
    <Command label="Tags">
      <CommandInput placeholder="Find or make a tag" value={typed} onValueChange={setTyped} maxLength={40} />
      <CommandList>
        <CommandGroup>
          {choices.map((tag) => (
            <CommandItem key={tag.id} value={tag.name} onSelect={() => onChoose(tag.name)}>
              <span className="min-w-0 truncate">{tag.name}</span>
            </CommandItem>
          ))}
          {name && !exists && (
            <CommandItem value={`${name} new tag`} onSelect={() => onChoose(name)}>
              <Plus aria-hidden />
              <span className="min-w-0 truncate">Make the tag “{name}”</span>
            </CommandItem>
          )}
        </CommandGroup>
        {choices.length === 0 && !name && (
          <p className="px-3 py-6 text-center text-muted-foreground text-sm">
            {known.isPending ? "Reading the tags…" : "Type a word to make the first tag."}
          </p>
        )}
      </CommandList>
    </Command>
  );
}
