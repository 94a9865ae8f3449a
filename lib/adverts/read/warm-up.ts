import { readAdvert } from "./read-text";

const sample = `Koch (m/w/d)
Beispiel GmbH, Köln, Deutschland
Posted 2 days ago. Permanent, full-time, 38 hours a week, £24,790 to £25,992 per year
Gehalt: 19,80 € bis 23,40 € pro Stunde

Requirements
- Three years of experience, fluent English
Avantages
- Télétravail, CDI, 35 heures par semaine
`;

let isWarm = false;

/**
 * Reads a short advert once in each process. The first reading takes twenty times as long as any later one, until
 * the engine has compiled all its patterns; so it is not somebody's own advert that waits for that.
 */
export function warmUpReader(at: Date): void {
  if (isWarm) return;
  isWarm = true;
  readAdvert(sample, { now: at });
}
