import type { Route } from "next";
import Link from "next/link";
import type { CompanyLine } from "@/lib/companies/queries";

function postingsOf({ postings, published }: CompanyLine): string {
  if (postings === 0) return "No postings";
  const all = postings === 1 ? "1 posting" : `${postings.toLocaleString("en")} postings`;
  return `${all}, ${published.toLocaleString("en")} published`;
}

export function CompanyList({ companies }: { companies: CompanyLine[] }) {
  return (
    <ul className="divide-y">
      {companies.map((company) => (
        <li
          key={company.id}
          className="relative flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-3 hover:bg-accent/50"
        >
          <span
            aria-hidden
            className="size-4 shrink-0 rounded-full border bg-muted"
            style={company.accent ? { backgroundColor: company.accent } : undefined}
          />
          <div className="min-w-0 flex-1 basis-48">
            <Link
              href={`/dashboard/settings/companies/${company.id}` as Route}
              className="font-medium wrap-anywhere after:absolute after:inset-0 hover:underline"
            >
              {company.name}
            </Link>
            <p className="truncate text-muted-foreground text-sm">
              {company.website?.replace(/^https?:\/\//, "") ?? "No website"}
            </p>
          </div>
          <span className="text-muted-foreground text-sm tabular-nums">{postingsOf(company)}</span>
        </li>
      ))}
    </ul>
  );
}
