"use client";

import { ArrowDown, ArrowUp, Columns3 } from "lucide-react";
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
    const next = [...columns];
    const [moving] = next.splice(from, 1);
    if (moving) next.splice(to, 0, moving);
    onChange(next);
  }
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
          {columns.map((column, at) => (
            <li key={column} className="flex items-center">
              <ColumnBox
                column={column}
                checked
                onChange={() => onChange(columns.filter((each) => each !== column))}
              />
              <Button
                type="button"
                variant="ghost"
                size="icon-sm"
                aria-label={`Move ${applicationColumnLabels[column]} forward`}
                disabled={at < 2}
                onClick={() => swap(at, at - 1)}
              >
                <ArrowUp aria-hidden />
              </Button>
              <Button
                type="button"
                variant="ghost"
                size="icon-sm"
                aria-label={`Move ${applicationColumnLabels[column]} back`}
                disabled={at === 0 || at === columns.length - 1}
                onClick={() => swap(at, at + 1)}
              >
                <ArrowDown aria-hidden />
              </Button>
            </li>
          ))}
          {hidden.map((column) => (
            <li key={column} className="flex items-center">
              <ColumnBox column={column} checked={false} onChange={() => onChange([...columns, column])} />
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

type ColumnBoxProps = { column: ApplicationColumn; checked: boolean; onChange: () => void };

function ColumnBox({ column, checked, onChange }: ColumnBoxProps) {
  return (
    <Label className="flex min-h-8 pointer-coarse:min-h-11 flex-1 items-center gap-2 px-1 font-normal">
      <Checkbox checked={checked} disabled={column === "name"} onChange={onChange} />
      {applicationColumnLabels[column]}
    </Label>
  );
}
