"use client";

import { useDraggable } from "@dnd-kit/core";
import { Clock, FileX2, MessageSquare, Star } from "lucide-react";
import type { ReactNode } from "react";
import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import type { ApplicationCard } from "@/lib/applications/card";
import { applicationSourceLabels, applicationStatusLabels } from "@/lib/applications/labels";
import { cn } from "@/lib/cn";
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

type BoardCardProps = {
  card: ApplicationCard;
  now: string;
  movable: boolean;
  isCurrent: boolean;
  isOpen: boolean;
  onOpen: () => void;
  onFocus: () => void;
  menu: ReactNode;
};

const frame =
  "group/card relative rounded-lg border bg-card px-3 py-2.5 shadow-xs transition-[border-color,box-shadow]";

/** Grab it anywhere with the mouse; with the keyboard, Space on the name picks it up and Enter opens it. */
export function BoardCard(props: BoardCardProps) {
  const { card, now, movable, isCurrent, isOpen, onOpen, onFocus, menu } = props;
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
        onClick={onOpen}
        onFocus={onFocus}
        onKeyDown={onKeyDown as React.KeyboardEventHandler | undefined}
        aria-describedby={movable ? "board-how-to" : undefined}
        aria-expanded={isOpen}
        className="block w-full cursor-[inherit] rounded-sm pr-7 text-left outline-none after:absolute after:inset-0 after:rounded-lg after:content-[''] focus-visible:after:outline-2 focus-visible:after:outline-ring focus-visible:after:outline-offset-2"
      >
        <span className="mb-1 line-clamp-2 font-medium leading-snug wrap-anywhere">{card.name}</span>
        <CardFacts card={card} now={now} />
      </button>
      <div className="absolute top-1.5 right-1.5 z-1">{menu}</div>
    </div>
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
