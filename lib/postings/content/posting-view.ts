import { Advert } from "@/lib/adverts/schema";
import type { Actor } from "@/lib/auth/actor";
import { canEditStages } from "@/lib/stages/policy";
import type { Prisma } from "@/prisma/generated/client";
import {
  accessSelect,
  canClosePosting,
  canConfigurePosting,
  canCopyPosting,
  canDeletePosting,
  canEditPosting,
  canPublishPosting,
  type PostingAccess,
} from "../policy";
import type { PostingStatus, Visibility } from "../schema";
import { changedFields } from "./changed-fields";
import { contentSelect, fromRows } from "./from-rows";
import { ImportedFrom } from "./import-source";
import { maskPay } from "./mask-pay";

const maybeIso = (date: Date | null) => date?.toISOString() ?? null;

export type PostingMay = {
  edit: boolean;
  publish: boolean;
  close: boolean;
  copy: boolean;
  delete: boolean;
  configure: boolean;
  editStages: boolean;
};
function mayOf(actor: Actor, posting: PostingAccess): PostingMay {
  return {
    edit: canEditPosting(actor, posting),
    publish: canPublishPosting(actor, posting),
    close: canClosePosting(actor, posting),
    copy: canCopyPosting(actor, posting),
    delete: canDeletePosting(actor, posting),
    configure: canConfigurePosting(actor, posting),
    editStages: canEditStages(actor, posting),
  };
}

export const viewSelect = {
  ...contentSelect,
  ...accessSelect,
  id: true,
  slug: true,
  companyId: true,
  visibility: true,
  replyWithinDays: true,
  version: true,
  importedFrom: true,
  publishAt: true,
  closeAt: true,
  publishedAt: true,
  closedAt: true,
  createdAt: true,
  updatedAt: true,
  editedBy: { select: { name: true } },
  versions: {
    orderBy: { number: "desc" },
    take: 1,
    select: { number: true, content: true, createdAt: true, publishedBy: { select: { name: true } } },
  },
} as const satisfies Prisma.PostingSelect;

type ViewRow = Prisma.PostingGetPayload<{ select: typeof viewSelect }>;

export function viewOf(actor: Actor, row: ViewRow) {
  const advert = fromRows(row);
  const may = mayOf(actor, row);
  const latest = row.versions[0];
  const imported = may.edit ? ImportedFrom.safeParse(row.importedFrom) : null;
  return {
    id: row.id,
    slug: row.slug,
    status: row.status as PostingStatus,
    visibility: row.visibility as Visibility,
    confidential: row.confidential,
    replyWithinDays: row.replyWithinDays,
    /** What a change must name. */
    version: row.version,
    advert: maskPay(actor, row, advert),
    companyId: row.companyId,
    /** A company that the advert names and nobody has accepted. */
    proposedCompany: row.companyName,
    importedFrom: imported?.success ? imported.data : null,
    /** What the public reads now. */
    latest: latest
      ? {
          number: latest.number,
          publishedAt: latest.createdAt.toISOString(),
          by: latest.publishedBy?.name ?? null,
        }
      : null,
    hasUnpublishedChanges: latest ? changedFields(Advert.parse(latest.content), advert).length > 0 : false,
    publishAt: maybeIso(row.publishAt),
    closeAt: maybeIso(row.closeAt),
    publishedAt: maybeIso(row.publishedAt),
    closedAt: maybeIso(row.closedAt),
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    editedBy: row.editedBy?.name ?? null,
    may,
  };
}
export type PostingView = ReturnType<typeof viewOf>;
