import { Search } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { Label } from "@/components/ui/label";
import { SearchTips } from "./search-tips";

type Problem = { message: string; start: number; end: number };

/** What was typed, with the place marked that could not be read. */
function ProblemLine({ typed, problem }: { typed: string; problem: Problem }) {
  const { start, end, message } = problem;
  const place = typed.slice(start, end);
  return (
    <div id="q-problem" role="alert" className="mt-2 text-sm">
      <p className="font-medium text-destructive-text">{message}</p>
      <p className="mt-1 overflow-x-auto whitespace-pre font-mono text-muted-foreground text-xs">
        {typed.slice(0, start)}
        <mark className="rounded-sm px-0.5 text-foreground">{place || " "}</mark>
        {typed.slice(end)}
      </p>
    </div>
  );
}

/** A form that is sent as an address, so a search can be kept, shared and made without JavaScript. */
export function SearchBox({ typed, problem }: { typed: string; problem: Problem | null }) {
  return (
    <search className="mb-4 block">
      <form action="/dashboard/candidates" className="flex flex-wrap gap-2">
        <Label htmlFor="q" className="sr-only">
          Search candidates
        </Label>
        <Input
          id="q"
          key={typed}
          name="q"
          type="search"
          maxLength={500}
          defaultValue={typed}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? "q-problem" : undefined}
          placeholder="Words from CVs and notes, names, skill:rust, tag:strong, rating:>=4 …"
          className="min-w-0 flex-1 basis-64"
        />
        <Button type="submit" variant="outline">
          <Search aria-hidden />
          Search
        </Button>
        <SearchTips />
      </form>
      {problem && <ProblemLine typed={typed} problem={problem} />}
    </search>
  );
}
