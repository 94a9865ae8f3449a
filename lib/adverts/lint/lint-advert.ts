import type { Advert } from "../schema";
import { fairRules } from "./fair-rules";
import type { Finding, LintContext, Rule } from "./finding";
import { googleRules } from "./google-rules";
import { indeedRules } from "./indeed-rules";
import { payRules } from "./pay-rules";
import { senseRules } from "./sense-rules";
import { titleRules } from "./title-rules";

const rules: Rule[] = [
  ...titleRules,
  ...googleRules,
  ...payRules,
  ...fairRules,
  ...senseRules,
  ...indeedRules,
];

/** The calendar day of an instant in a time zone; UTC where the zone is not one. */
export function dayIn(timeZone: string, at: Date): string {
  try {
    return new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" }).format(at);
  } catch {
    return at.toISOString().slice(0, 10);
  }
}

/**
 * What Google, Indeed, pay-transparency and equality law and plain sense would object to; errors first. Pure: the
 * same in the browser while one writes and in the verb that publishes.
 */
export function lintAdvert(advert: Advert, context: Partial<LintContext> = {}): Finding[] {
  const today = context.today ?? dayIn(advert.timeZone, new Date());
  const findings = rules.flatMap((rule) => rule(advert, { today }));
  return findings.sort((one, other) => Number(other.severity === "error") - Number(one.severity === "error"));
}

export function hasErrors(findings: Finding[]): boolean {
  return findings.some(({ severity }) => severity === "error");
}
