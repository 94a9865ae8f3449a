import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from "@/components/ui/table";
import { cn } from "@/lib/cn";
import { SortLink } from "./sort-link";

export type Column<Row> = {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  align?: "start" | "end";
  /** Given, the header is a link that sorts. */
  sortable?: boolean;
  /** Hidden below this width; what is in it must be found on the row's own page. */
  from?: "sm" | "md" | "lg" | "xl";
  /** The header is there for screen readers only. */
  hideHeader?: boolean;
  className?: string;
};

export type Sort = { key: string; direction: "asc" | "desc" };

type DataTableProps<Row> = {
  caption: string;
  columns: Column<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string;
  /** Makes the first column the link of the row; the whole row can be clicked. */
  rowHref?: (row: Row) => string;
  sort?: Sort;
  /** The address that shows the list sorted so. */
  sortHref?: (sort: Sort) => string;
  /** An <Empty> in place of the table when there are no rows. */
  empty?: ReactNode;
  className?: string;
};

const hiddenBelow = {
  sm: "max-sm:hidden",
  md: "max-md:hidden",
  lg: "max-lg:hidden",
  xl: "max-xl:hidden",
};

function columnClass<Row>(column: Column<Row>) {
  return cn(
    column.from && hiddenBelow[column.from],
    column.align === "end" && "text-right tabular-nums",
    column.className,
  );
}

/** A table made on the server: sorting and rows are links, so it needs no script. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, rowHref, sort, sortHref, empty, className } = props;
  if (rows.length === 0 && empty) return <>{empty}</>;
  return (
    <Table className={className}>
      <caption className="sr-only">{caption}</caption>
      <TableHeader>
        <TableRow>
          {columns.map((column) => {
            const direction = sort?.key === column.key ? sort.direction : undefined;
            return (
              <TableHead
                key={column.key}
                className={columnClass(column)}
                aria-sort={direction && (direction === "asc" ? "ascending" : "descending")}
              >
                {column.sortable && sortHref ? (
                  <SortLink column={column.key} direction={direction} sortHref={sortHref}>
                    {column.header}
                  </SortLink>
                ) : (
                  <span className={column.hideHeader ? "sr-only" : undefined}>{column.header}</span>
                )}
              </TableHead>
            );
          })}
        </TableRow>
      </TableHeader>
      <TableBody>
        {rows.map((row) => (
          <TableRow key={rowKey(row)} className={cn(rowHref && "relative hover:bg-muted")}>
            {columns.map((column, index) => (
              <TableCell key={column.key} className={columnClass(column)}>
                {index === 0 && rowHref ? (
                  <RowLink href={rowHref(row)}>{column.cell(row)}</RowLink>
                ) : (
                  column.cell(row)
                )}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

/** Covers its row by ::after; a button or link in another cell needs `relative z-1` to lie above it. */
function RowLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link
      href={href as Route}
      className="font-medium outline-none after:absolute after:inset-0 after:content-[''] focus-visible:after:rounded-sm focus-visible:after:outline-2 focus-visible:after:outline-ring focus-visible:after:-outline-offset-2"
    >
      {children}
    </Link>
  );
}
