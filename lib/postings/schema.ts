import { z } from "zod";
import { Advert, Day } from "@/lib/adverts/schema";
import { RejectionMail } from "@/lib/bulk-actions/schema";

export const postingStatuses = ["draft", "published", "paused", "closed", "archived"] as const;
export type PostingStatus = (typeof postingStatuses)[number];
export const visibilities = ["public", "unlisted", "internal"] as const;
export type Visibility = (typeof visibilities)[number];
export const closeReasons = ["by-hand", "filled"] as const;
/** How the text of an imported advert came in. */
export const importWays = ["paste", "file", "html"] as const;

const postingId = z.uuid("This posting does not exist.");
const version = z.number().int().min(1);

/** A posting that is nothing yet but its title. */
export const CreatePosting = z.object({
  title: Advert.shape.title.default("Untitled posting"),
  language: Advert.shape.language,
});

export const ImportPosting = z.object({
  source: z
    .string()
    .max(5_500_000, "This text is too long: use at most 5 MB.")
    .refine((text) => text.trim().length > 0, "Paste the text of an advert first."),
  via: z.enum(importWays).default("paste"),
});

const isTimeZone = (zone: string) => {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
};

/** An advert whose time zone exists, so that its closing time is a moment. */
export const EditedAdvert = Advert.refine((advert) => isTimeZone(advert.timeZone), {
  path: ["timeZone"],
  message: "Use a time zone such as Europe/London.",
});

/** `version` is the one that the author saw. `accepted` are readings that somebody has looked at and found right. */
export const EditPosting = z.object({
  postingId,
  version,
  advert: EditedAdvert,
  accepted: z.array(z.string().max(120)).max(500).optional(),
});

/** Who may see the posting, and what is promised to applicants. */
export const ConfigurePosting = z.object({
  postingId,
  visibility: z.enum(visibilities),
  confidential: z.boolean(),
  replyWithinDays: z.number().int().min(1, "At least a day.").max(365, "At most a year.").nullable(),
});

/** `version` is the one that its publisher read; given, a later change by somebody else is a conflict. */
export const PublishPosting = z.object({ postingId, version: version.optional() });
export const PausePosting = z.object({ postingId });
/** `answer` is the mail that everybody who still waits gets, and how many they are said to be. */
export const ClosePosting = z.object({
  postingId,
  reason: z.enum(closeReasons).default("by-hand"),
  answer: z
    .object({ mail: RejectionMail, expected: z.number().int().min(1) })
    .nullable()
    .default(null),
});
export const ArchivePosting = z.object({ postingId });
/** A posting whose closing date has passed needs a later one, or none (null), to reopen. */
export const ReopenPosting = z.object({ postingId, closesOn: Day.nullable().optional() });
export const CopyPosting = z.object({ postingId });
export const DeletePosting = z.object({ postingId });

export type CreatePosting = z.output<typeof CreatePosting>;
export type ImportPosting = z.output<typeof ImportPosting>;
export type EditPosting = z.output<typeof EditPosting>;
export type ConfigurePosting = z.output<typeof ConfigurePosting>;
export type PublishPosting = z.output<typeof PublishPosting>;
export type PausePosting = z.output<typeof PausePosting>;
export type ClosePosting = z.output<typeof ClosePosting>;
export type ArchivePosting = z.output<typeof ArchivePosting>;
export type ReopenPosting = z.output<typeof ReopenPosting>;
export type CopyPosting = z.output<typeof CopyPosting>;
export type DeletePosting = z.output<typeof DeletePosting>;

/** What the list of postings is narrowed by, as it stands in the address. Nonsense narrows nothing. */
export const PostingFilters = z.object({
  q: z.string().trim().max(200).catch("").default(""),
  status: z.enum(postingStatuses).nullable().catch(null).default(null),
  after: z.string().max(200).nullable().catch(null).default(null),
});
export type PostingFilters = z.output<typeof PostingFilters>;
