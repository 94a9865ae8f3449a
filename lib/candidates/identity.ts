import { sql } from "@/lib/db";
import type { Prisma } from "@/prisma/generated/client";

// The one place where it is said what of a candidate's identity is read: what is masked here is masked everywhere.

/** Who somebody is and how to reach them, for the screens of one application. */
export const identitySelect = {
  id: true,
  name: true,
  email: true,
  phone: true,
  links: true,
} satisfies Prisma.CandidateSelect;

/** The name on a card or a row, where "Candidate" is `c`. */
export const shownName = sql`c.name`;

/** What a search by name or address looks at, where "Candidate" is `c`. */
export const searchedIdentity = sql`lower(unaccent(c.name || ' ' || c.email))`;
