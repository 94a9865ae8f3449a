"use client";

import { Check } from "lucide-react";
import type { ReactElement } from "react";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuLabel,
  DropdownMenuSeparator,
  DropdownMenuShortcut,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import type { PipelineStage } from "@/lib/applications/queries";

type MoveMenuProps = {
  stages: PipelineStage[];
  stageId: string;
  onMove: (stageId: string) => void;
  onReject?: () => void;
  onHire?: () => void;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  children: ReactElement;
};

/** Everything that can become of an application, without dragging: to a stage, or to a decision. */
export function MoveMenu(props: MoveMenuProps) {
  const { stages, stageId, onMove, onReject, onHire, open, onOpenChange, children } = props;
  return (
    <DropdownMenu open={open} onOpenChange={onOpenChange} modal={false}>
      <DropdownMenuTrigger asChild>{children}</DropdownMenuTrigger>
      <DropdownMenuContent align="end">
        <DropdownMenuLabel>Move to</DropdownMenuLabel>
        {stages.map((stage) => (
          <DropdownMenuItem key={stage.id} disabled={stage.id === stageId} onSelect={() => onMove(stage.id)}>
            {stage.name}
            {stage.id === stageId && (
              <DropdownMenuShortcut>
                <Check aria-label="is here" />
              </DropdownMenuShortcut>
            )}
          </DropdownMenuItem>
        ))}
        {(onReject || onHire) && <DropdownMenuSeparator />}
        {onHire && <DropdownMenuItem onSelect={onHire}>Hire…</DropdownMenuItem>}
        {onReject && (
          <DropdownMenuItem variant="destructive" onSelect={onReject}>
            Reject…
          </DropdownMenuItem>
        )}
      </DropdownMenuContent>
    </DropdownMenu>
  );
}
