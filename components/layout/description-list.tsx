import type { ReactNode } from "react";
import { cn } from "@/lib/cn";

export type Fact = { term: string; value: ReactNode };

type DescriptionListProps = {
  /** A fact whose value is null, undefined, false or "" is left out. */
  facts: Fact[];
  /** "table": term beside value, a line between. "stacked": value below its term. "grid": stacked, in columns. */
  layout?: "table" | "stacked" | "grid";
  className?: string;
};

const isSaid = ({ value }: Fact) => value !== null && value !== undefined && value !== false && value !== "";

export function DescriptionList({ facts, layout = "table", className }: DescriptionListProps) {
  return (
    <div className={cn("@container", className)}>
      <dl
        className={cn(
          layout === "table" && "divide-y",
          layout === "stacked" && "grid gap-3",
          layout === "grid" &&
            "grid grid-cols-[repeat(auto-fill,minmax(min(100%,11rem),1fr))] gap-x-6 gap-y-3",
        )}
      >
        {facts.filter(isSaid).map(({ term, value }) => (
          <div
            key={term}
            className={cn(
              "min-w-0",
              layout === "table" &&
                "grid gap-x-4 py-2 first:pt-0 last:pb-0 @xs:grid-cols-[minmax(7rem,2fr)_3fr]",
            )}
          >
            <dt className="text-muted-foreground">{term}</dt>
            <dd className="min-w-0 wrap-anywhere">{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
