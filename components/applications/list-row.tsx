"use client";

import { type MouseEvent, memo } from "react";
import { SelectBox } from "@/components/bulk-actions/selection";
import type { ListedApplication } from "@/lib/applications/queries";
import type { ApplicationColumn } from "@/lib/applications/schema";
import { cn } from "@/lib/cn";
import { cardElementId } from "./board-card";
import { listCells } from "./list-cells";

export const cellClass = "px-3 first:pl-4 last:pr-4";

type ListRowProps = {
  row: ListedApplication;
  /** Its place in the whole list, counted from 1. */
  position: number;
  columns: ApplicationColumn[];
  now: string;
  href: string;
  isCurrent: boolean;
  isOpen: boolean;
  onOpen: (id: string) => void;
  onFocus: (id: string) => void;
};

/** One application as a line. Its name is a link to its page; a plain click opens it beside the list. */
export const ListRow = memo(function ListRow(props: ListRowProps) {
  const { row, position, columns, now, href, isCurrent, isOpen, onOpen, onFocus } = props;
  function click(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    onOpen(row.id);
  }
  return (
    <tr
      data-card={row.id}
      aria-rowindex={position + 1}
      className={cn(
        "relative h-11 border-b hover:bg-muted",
        isCurrent && "bg-accent",
        isOpen && "bg-primary-soft hover:bg-primary-soft",
      )}
    >
      {columns.map((column) => {
        if (column === "name")
          return (
            <td key={column} className={cn(cellClass, "truncate")}>
              <SelectBox id={row.id} name={row.name} className="relative mr-2 -ml-1 align-middle" />
              <a
                id={cardElementId(row.id)}
                href={href}
                onClick={click}
                onFocus={() => onFocus(row.id)}
                aria-current={isOpen || undefined}
                className="font-medium outline-none after:absolute after:inset-0 after:content-[''] focus-visible:after:outline-2 focus-visible:after:outline-ring focus-visible:after:-outline-offset-2"
              >
                {row.name}
              </a>
            </td>
          );
        const { align, of } = listCells[column];
        return (
          <td key={column} className={cn(cellClass, "truncate", align && "text-right tabular-nums")}>
            {of(row, now)}
          </td>
        );
      })}
    </tr>
  );
});
