import { Search } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { Label } from "@/components/ui/label";
import { facetNames, type SearchParams } from "@/lib/search/params";

/** A plain form: what is chosen already goes along, and the answer has an address of its own. */
export function SearchForm({ search }: { search: Pick<SearchParams, "q" | "filters"> }) {
  return (
    <search>
      <form action="/search" className="grid max-w-3xl gap-1.5">
        <Label htmlFor="q">Job title, skill, place or company</Label>
        <div className="flex flex-wrap gap-2">
          <Input
            id="q"
            name="q"
            type="search"
            defaultValue={search.q}
            maxLength={200}
            enterKeyHint="search"
            autoComplete="off"
            className="min-w-48 flex-1"
          />
          <Button type="submit">
            <Search aria-hidden />
            Search
          </Button>
        </div>
        {facetNames.map((name) => {
          const value = search.filters[name];
          return value ? <input key={name} type="hidden" name={name} value={value} /> : null;
        })}
      </form>
    </search>
  );
}
