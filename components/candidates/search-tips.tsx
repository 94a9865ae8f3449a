"use client";

import { CircleHelp } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Popover, PopoverContent, PopoverTrigger } from "@/components/ui/popover";

const tips: [string, string][] = [
  ["rust kafka", "both words, somewhere in what is known of somebody"],
  ["rust OR go", "one of them; brackets group: rust (go OR java)"],
  ["-php", "without this word; NOT php is the same"],
  ['"machine learning"', "these words, in this order"],
  ["kube*", "words that begin like this"],
  ["name:müller", "in the name alone"],
  ["skill:typescript", "what they say of themselves, notes left out"],
  ['tag:"second choice"', "people with this tag"],
  ["posting:backend stage:interview", "an application for this posting, in this stage"],
  ["status:rejected source:referral", "what became of it, and where it came from"],
  ["rating:>=4", "rated so; also rating:2..3 and rating:none"],
  ["applied:2026-01..2026-06", "applied in these months; also days and years"],
  ["in:pool", 'in any talent pool; in:"Spring interns" in one'],
];

/** How to say what one is looking for, in examples. */
export function SearchTips() {
  return (
    <Popover>
      <PopoverTrigger asChild>
        <Button variant="ghost">
          <CircleHelp aria-hidden />
          Search tips
        </Button>
      </PopoverTrigger>
      <PopoverContent align="end" className="w-md" aria-label="Search tips" tabIndex={0}>
        <p className="font-medium">CVs, messages, notes and profiles are searched</p>
        <dl className="mt-2 grid gap-2">
          {tips.map(([example, meaning]) => (
            <div key={example}>
              <dt>
                <code className="rounded-sm bg-muted px-1 py-0.5 text-xs wrap-anywhere">{example}</code>
              </dt>
              <dd className="text-muted-foreground text-xs">{meaning}</dd>
            </div>
          ))}
        </dl>
        <p className="mt-3 text-muted-foreground text-xs">
          Accents and case do not matter, and a mistyped word that nobody has is put right.
        </p>
      </PopoverContent>
    </Popover>
  );
}
