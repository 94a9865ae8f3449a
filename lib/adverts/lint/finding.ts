import type { Advert } from "../schema";

/** Where a rule comes from, for whoever doubts it. */
export type Source = { name: string; url: string };
/** A change that answers the finding: the fields it sets, whole. Data, so that it can be shown before it is done. */
export type Fix = { label: string; patch: Partial<Advert> };
export type Severity = "error" | "warning";

/** Something that a search engine, a job board, the law or plain sense would object to. Errors block publishing. */
export type Finding = {
  rule: string;
  severity: Severity;
  /** A field of Advert or a path below it ("pay.0.max"), for jumping to it. */
  field: string;
  message: string;
  fix: Fix | null;
  source: Source;
};

/** `today` is the calendar day (`YYYY-MM-DD`) in the posting's own time zone. */
export type LintContext = { today: string };
export type Rule = (advert: Advert, context: LintContext) => Finding[];
