import type { PostingCard } from "@/lib/postings/search/card";
import { SimilarPostings } from "./similar-postings";

type ClosedPostingProps = {
  title: string;
  language: string;
  company: string;
  similar: PostingCard[];
  today: string;
};

/** What is left of a posting that is over: its name, and where to go from here. */
export function ClosedPosting({ title, language, company, similar, today }: ClosedPostingProps) {
  return (
    <>
      <div className="grid max-w-2xl gap-4">
        <p className="font-medium text-muted-foreground">This position is closed</p>
        <h1
          lang={language}
          className="text-balance font-semibold text-3xl leading-tight tracking-[-0.02em] wrap-anywhere sm:text-4xl"
        >
          {title}
        </h1>
        <p>
          {company} no longer takes applications for it. If you have applied, your status page still works:
          its address is in the mail that we sent you.
        </p>
        <p>
          <a href="/" className="text-primary underline underline-offset-4 hover:decoration-2">
            See all open positions
          </a>
        </p>
      </div>
      <SimilarPostings cards={similar} today={today} />
    </>
  );
}
