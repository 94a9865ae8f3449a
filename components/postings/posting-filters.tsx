import { Search } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { Label } from "@/components/ui/label";
import { TabLinks } from "@/components/ui/tab-links";
import { statusLabels } from "@/lib/postings/labels";
import { type PostingFilters, type PostingStatus, postingStatuses } from "@/lib/postings/schema";

/** The list with other words or another status; always from its first page. */
export function listHref(filters: Partial<PostingFilters>): string {
  const params = new URLSearchParams();
  for (const name of ["status", "q", "after"] as const) {
    const value = filters[name];
    if (value) params.set(name, value);
  }
  const query = params.toString();
  return query ? `/dashboard/postings?${query}` : "/dashboard/postings";
}

type PostingFilterBarProps = { filters: PostingFilters; counts: Record<PostingStatus, number> };

/** Tabs by status with counts, and the search box: links and a form, so that both work without JavaScript. */
export function PostingFilterBar({ filters: { q, status }, counts }: PostingFilterBarProps) {
  const total = postingStatuses.reduce((sum, each) => sum + counts[each], 0);
  const tabs = postingStatuses.map((each) => ({
    href: listHref({ q, status: each }),
    label: statusLabels[each],
    count: counts[each],
    current: status === each,
  }));
  return (
    <div className="mb-4 grid gap-4">
      <search>
        <form action="/dashboard/postings" className="flex max-w-md gap-2">
          {status && <input type="hidden" name="status" value={status} />}
          <Label htmlFor="q" className="sr-only">
            Search postings
          </Label>
          <Input
            id="q"
            name="q"
            type="search"
            defaultValue={q}
            placeholder="Title, company, place, reference"
          />
          <Button type="submit" variant="outline">
            <Search aria-hidden />
            Search
          </Button>
        </form>
      </search>
      <TabLinks
        label="Postings by status"
        items={[{ href: listHref({ q }), label: "All", count: total, current: status === null }, ...tabs]}
      />
    </div>
  );
}
