"use client";

import { ArrowDown, ArrowUp, Columns3 } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Label } from "@/components/ui/label";
import { Popover, PopoverContent, PopoverTrigger } from "@/components/ui/popover";
import { applicationColumnLabels } from "@/lib/applications/labels";
import { type ApplicationColumn, applicationColumns, usualColumns } from "@/lib/applications/schema";

type ColumnsMenuProps = {
  columns: ApplicationColumn[];
  onChange: (columns: ApplicationColumn[]) => void;
};

/** Which columns there are, and in which order. */
export function ColumnsMenu({ columns, onChange }: ColumnsMenuProps) {
  const hidden = applicationColumns.filter((column) => !columns.includes(column));
  function swap(from: number, to: number) {
    // Nothing goes before the name, and the ends stay in reach of the keyboard.
    if (from < 1 || to < 1 || to >= columns.length) return;
    const next = [...columns];
    const [moving] = next.splice(from, 1);
    if (moving) next.splice(to, 0, moving);
    onChange(next);
  }
  const toggle = (column: ApplicationColumn) =>
    onChange(columns.includes(column) ? columns.filter((each) => each !== column) : [...columns, column]);
  return (
    <Popover>
      <PopoverTrigger asChild>
        <Button type="button" variant="outline">
          <Columns3 aria-hidden />
          Columns
        </Button>
      </PopoverTrigger>
      <PopoverContent align="end" className="w-64 p-2" aria-label="Columns">
        <ul className="grid">
          {[...columns, ...hidden].map((column, at) => (
            <li key={column} className="flex items-center">
              <Label className="flex min-h-8 pointer-coarse:min-h-11 flex-1 items-center gap-2 px-1 font-normal">
                <Checkbox
                  checked={at < columns.length}
                  disabled={column === "name"}
                  onChange={() => toggle(column)}
                />
                {applicationColumnLabels[column]}
              </Label>
              {at > 0 && at < columns.length && (
                <>
                  <Mover
                    label={`Move ${applicationColumnLabels[column]} forward`}
                    isEnd={at === 1}
                    onClick={() => swap(at, at - 1)}
                  >
                    <ArrowUp aria-hidden />
                  </Mover>
                  <Mover
                    label={`Move ${applicationColumnLabels[column]} back`}
                    isEnd={at === columns.length - 1}
                    onClick={() => swap(at, at + 1)}
                  >
                    <ArrowDown aria-hidden />
                  </Mover>
                </>
              )}
            </li>
          ))}
        </ul>
        {columns.join() !== usualColumns.join() && (
          <div className="mt-2 border-t pt-2">
            <Button type="button" variant="ghost" size="sm" onClick={() => onChange([...usualColumns])}>
              As usual
            </Button>
          </div>
        )}
      </PopoverContent>
    </Popover>
  );
}

type MoverProps = { label: string; isEnd: boolean; onClick: () => void; children: ReactNode };

function Mover({ label, isEnd, onClick, children }: MoverProps) {
  return (
    <Button
      type="button"
      variant="ghost"
      size="icon-sm"
      aria-label={label}
      aria-disabled={isEnd || undefined}
      onClick={onClick}
    >
      {children}
    </Button>
  );
}
