"use client";

import { Ellipsis } from "lucide-react";
import { Button } from "@/components/ui/button";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";

type StageMenuProps = {
  name: string;
  onRename: () => void;
  onMerge?: () => void;
  onUp?: () => void;
  onDown?: () => void;
};

export function StageMenu({ name, onRename, onMerge, onUp, onDown }: StageMenuProps) {
  return (
    <div className="flex shrink-0 items-center gap-1">
      <Button variant="ghost" size="sm" aria-label={`Rename ${name}`} onClick={onRename}>
        Rename
      </Button>
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <Button variant="ghost" size="icon-sm" aria-label={`More for ${name}`}>
            <Ellipsis aria-hidden />
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent align="end">
          <DropdownMenuItem disabled={!onUp} onSelect={onUp}>
            Move up
          </DropdownMenuItem>
          <DropdownMenuItem disabled={!onDown} onSelect={onDown}>
            Move down
          </DropdownMenuItem>
          <DropdownMenuSeparator />
          <DropdownMenuItem disabled={!onMerge} onSelect={onMerge}>
            Merge into another stage…
          </DropdownMenuItem>
        </DropdownMenuContent>
      </DropdownMenu>
    </div>
  );
}
