import { X } from "lucide-react";
import Link from "next/link";
import { applicationSourceLabels } from "@/lib/applications/labels";
import type { FacetName, FoundPeople } from "@/lib/candidates/search/search-candidates";
import { peopleHref } from "./people-href";

const labels: Record<FacetName, string> = {
  posting: "Posting",
  stage: "Stage",
  tag: "Tag",
  source: "Source",
};
const shown: FacetName[] = ["posting", "stage", "tag", "source"];

type Value = FoundPeople["facets"][FacetName][number];

function wordOf(name: FacetName, value: string): string {
  return name === "source" ? (applicationSourceLabels[value] ?? value) : value;
}

function FacetValue({ name, value }: { name: FacetName; value: Value }) {
  const inside = (
    <>
      <span className="min-w-0 flex-1 truncate" title={wordOf(name, value.value)}>
        {wordOf(name, value.value)}
      </span>
      {value.narrowed?.selected && <X aria-label="selected, remove" className="size-3.5 shrink-0" />}
      <span className="shrink-0 text-muted-foreground text-xs tabular-nums">
        {value.count.toLocaleString("en")}
      </span>
    </>
  );
  const look = "flex min-h-7 pointer-coarse:min-h-11 items-center gap-2 rounded-md px-2 text-sm";
  if (!value.narrowed) return <span className={look}>{inside}</span>;
  return (
    <Link
      href={peopleHref(value.narrowed.q)}
      rel="nofollow"
      aria-current={value.narrowed.selected ? "true" : undefined}
      className={`${look} hover:bg-accent aria-[current]:bg-primary-soft aria-[current]:font-medium aria-[current]:text-primary`}
    >
      {inside}
    </Link>
  );
}

function FacetGroups({ facets }: { facets: FoundPeople["facets"] }) {
  return shown.map((name) => {
    const values = facets[name];
    if (values.length === 0) return null;
    return (
      <section key={name} aria-label={labels[name]}>
        <h2 className="px-2 pb-1 font-medium text-muted-foreground text-xs">{labels[name]}</h2>
        <ul className="grid">
          {values.map((value) => (
            <li key={value.value}>
              <FacetValue name={name} value={value} />
            </li>
          ))}
        </ul>
      </section>
    );
  });
}

/** What the people found have in common, as links that narrow the search; on a narrow screen behind a fold. */
export function Facets({ facets }: { facets: FoundPeople["facets"] }) {
  if (shown.every((name) => facets[name].length === 0)) return null;
  return (
    <>
      <details className="rounded-lg border bg-card lg:hidden">
        <summary className="flex min-h-11 items-center px-3 font-medium">Narrow down</summary>
        <div className="grid gap-4 border-t p-2 sm:grid-cols-2">
          <FacetGroups facets={facets} />
        </div>
      </details>
      <div className="hidden content-start gap-5 lg:grid">
        <FacetGroups facets={facets} />
      </div>
    </>
  );
}
