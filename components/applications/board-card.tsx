"use client";

import { useDraggable } from "@dnd-kit/core";
import { Clock, Ellipsis, FileX2, MessageSquare, Star } from "lucide-react";
import { memo, useState } from "react";
import { SelectBox } from "@/components/bulk-actions/selection";
import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import type { ApplicationCard } from "@/lib/applications/card";
import { applicationSourceLabels, applicationStatusLabels } from "@/lib/applications/labels";
import type { PipelineStage } from "@/lib/applications/queries";
import { cn } from "@/lib/cn";
import { MoveMenu } from "./move-menu";
import { longSince, shortSince } from "./time-words";

export const cardElementId = (id: string) => `application-${id}`;

const statusBadges = {
  active: "default",
  hired: "success",
  rejected: "destructive",
  withdrawn: "outline",
} as const;

function Rating({ rating }: { rating: number }) {
  return (
    <span className="inline-flex items-center gap-0.5 tabular-nums" title={`Rated ${rating} of 5`}>
      <Star aria-hidden className="size-3 fill-current text-warning" />
      <span className="sr-only">Rated </span>
      {rating}
      <span className="sr-only"> of 5</span>
    </span>
  );
}

/** What the card says under the name. */
export function CardFacts({ card, now }: { card: ApplicationCard; now: string }) {
  return (
    <span className="flex flex-wrap items-center gap-x-2.5 gap-y-1 text-muted-foreground text-xs">
      <span className="inline-flex items-center gap-1 tabular-nums" title="Time in this stage">
        <Clock aria-hidden className="size-3" />
        <span aria-hidden>{shortSince(card.stageEnteredAt, now)}</span>
        <span className="sr-only">{longSince(card.stageEnteredAt, now)} in this stage</span>
      </span>
      {card.rating !== null && <Rating rating={card.rating} />}
      {card.notes > 0 && (
        <span className="inline-flex items-center gap-1 tabular-nums" title="Notes">
          <MessageSquare aria-hidden className="size-3" />
          {card.notes}
          <span className="sr-only"> {card.notes === 1 ? "note" : "notes"}</span>
        </span>
      )}
      {(card.cv === null || card.cv === "unreadable") && (
        <span className="inline-flex items-center gap-1">
          <FileX2 aria-hidden className="size-3" />
          {card.cv === null ? "No CV" : "CV unreadable"}
        </span>
      )}
      {card.source !== "careers-site" && (
        <span className="truncate">{applicationSourceLabels[card.source] ?? card.source}</span>
      )}
      {card.tags.slice(0, 3).map((tag) => (
        <Badge key={tag} variant="outline" className="max-w-28">
          <span className="truncate">{tag}</span>
        </Badge>
      ))}
      {card.tags.length > 3 && (
        <span title={card.tags.slice(3).join(", ")}>+{card.tags.length - 3} tags</span>
      )}
      {card.overdue && <Badge variant="warning">Answer overdue</Badge>}
      {card.owner && (
        <span className="inline-flex" title={`Owner: ${card.owner}`}>
          <Avatar name={card.owner} size="sm" className="size-5 text-[0.5625rem]" />
          <span className="sr-only">Owner: {card.owner}</span>
        </span>
      )}
      {card.status !== "active" && (
        <Badge variant={statusBadges[card.status]}>{applicationStatusLabels[card.status]}</Badge>
      )}
    </span>
  );
}

/** What can be done from a card; the same object for all of them, so that a card is drawn anew only when it changes. */
export type CardDeeds = {
  open: (id: string) => void;
  focus: (id: string) => void;
  showMenu: (id: string | null) => void;
  move: (card: ApplicationCard, stageId: string) => void;
  reject: (card: ApplicationCard) => void;
  hire: (card: ApplicationCard) => void;
};

type BoardCardProps = {
  card: ApplicationCard;
  now: string;
  stages: PipelineStage[];
  movable: boolean;
  isCurrent: boolean;
  isOpen: boolean;
  isMenuOpen: boolean;
  deeds: CardDeeds;
};

const frame =
  "group/card relative rounded-lg border bg-card px-3 py-2.5 shadow-xs transition-[border-color,box-shadow]";

/** Out of the way until somebody points at the card or has begun to select. */
const selectBox =
  "absolute right-2 bottom-1.5 opacity-0 transition-opacity focus-within:opacity-100 group-hover/card:opacity-100 pointer-coarse:opacity-100 has-data-some:opacity-100";

/** Grab it anywhere with the mouse; with the keyboard, Space on the name picks it up and Enter opens it. */
export const BoardCard = memo(function BoardCard(props: BoardCardProps) {
  const { card, now, stages, isCurrent, isOpen, isMenuOpen, deeds } = props;
  const movable = props.movable && card.status === "active";
  const { setNodeRef, setActivatorNodeRef, listeners, isDragging } = useDraggable({
    id: card.id,
    disabled: !movable,
    data: { card },
  });
  const { onKeyDown, ...pointer } = listeners ?? {};
  return (
    <div
      ref={setNodeRef}
      {...pointer}
      data-card={card.id}
      className={cn(
        frame,
        movable && "cursor-grab touch-manipulation select-none hover:border-input/70 hover:shadow-sm",
        isOpen && "border-primary bg-primary-soft",
        isCurrent && !isOpen && "border-primary/60",
        isDragging && "opacity-40",
      )}
    >
      <button
        ref={setActivatorNodeRef}
        type="button"
        id={cardElementId(card.id)}
        onClick={() => deeds.open(card.id)}
        onFocus={() => deeds.focus(card.id)}
        onKeyDown={onKeyDown as React.KeyboardEventHandler | undefined}
        aria-describedby={movable ? "board-how-to" : undefined}
        aria-expanded={isOpen}
        className="block w-full cursor-[inherit] rounded-sm pr-7 text-left outline-none after:absolute after:inset-0 after:rounded-lg after:content-[''] focus-visible:after:outline-2 focus-visible:after:outline-ring focus-visible:after:outline-offset-2"
      >
        <span className="mb-1 line-clamp-2 font-medium leading-snug wrap-anywhere">{card.name}</span>
        <CardFacts card={card} now={now} />
      </button>
      {movable && (
        <div className="absolute top-1.5 right-1.5 z-1">
          <CardMenu card={card} stages={stages} isOpen={isMenuOpen} deeds={deeds} />
        </div>
      )}
      <SelectBox id={card.id} name={card.name} className={selectBox} />
    </div>
  );
});

type CardMenuProps = Pick<BoardCardProps, "card" | "stages" | "deeds"> & { isOpen: boolean };

/** A plain button until it is first used: a menu for each card would be most of what a board costs to draw. */
function CardMenu({ card, stages, isOpen, deeds }: CardMenuProps) {
  const [isUsed, setUsed] = useState(isOpen);
  if (isOpen && !isUsed) setUsed(true);
  const label = `Move ${card.name} to…`;
  if (!isUsed)
    return (
      <Button
        variant="ghost"
        size="icon-sm"
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={false}
        onClick={() => deeds.showMenu(card.id)}
      >
        <Ellipsis aria-hidden />
      </Button>
    );
  return (
    <MoveMenu
      stages={stages}
      stageId={card.stageId}
      open={isOpen}
      onOpenChange={(open) => deeds.showMenu(open ? card.id : null)}
      onMove={(stageId) => deeds.move(card, stageId)}
      onReject={() => deeds.reject(card)}
      onHire={() => deeds.hire(card)}
    >
      <Button variant="ghost" size="icon-sm" aria-label={label}>
        <Ellipsis aria-hidden />
      </Button>
    </MoveMenu>
  );
}

/** What is under the pointer while a card is dragged. */
export function DraggedCard({ card, now }: { card: ApplicationCard; now: string }) {
  return (
    <div className={cn(frame, "rotate-1 cursor-grabbing border-primary shadow-lg motion-reduce:rotate-0")}>
      <span className="mb-1 line-clamp-2 font-medium leading-snug">{card.name}</span>
      <CardFacts card={card} now={now} />
    </div>
  );
}
