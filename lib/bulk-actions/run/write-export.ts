import { Readable } from "node:stream";
import { applicationsVisibleTo } from "@/lib/applications/policy";
import type { Actor } from "@/lib/auth/actor";
import { identitySelect } from "@/lib/candidates/identity";
import { now } from "@/lib/clock";
import { db, transaction } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { removeFile, storeFile } from "@/lib/storage/store";
import type { Prisma } from "@/prisma/generated/client";
import { csvLine } from "./csv";
import { settingsOf } from "./kept";

const pageSize = 500;
const mostBytes = 200 * 1024 * 1024;

const columns = [
  "Name",
  "E-mail",
  "Phone",
  "Links",
  "Stage",
  "Status",
  "Reason",
  "Rating",
  "Tags",
  "Owner",
  "Source",
  "Applied",
  "In stage since",
];

const exported = {
  id: true,
  status: true,
  rejectReason: true,
  rating: true,
  source: true,
  createdAt: true,
  stageEnteredAt: true,
  stage: { select: { name: true } },
  owner: { select: { name: true } },
  candidate: { select: { ...identitySelect, tags: { select: { tag: { select: { name: true } } } } } },
} satisfies Prisma.ApplicationSelect;

/** The chosen in their order, a page at a time; who is no longer seen is left out. */
async function* lines(actor: Actor, bulkActionId: string): AsyncGenerator<Buffer> {
  yield Buffer.from(`\uFEFF${csvLine(columns)}`);
  for (let after = 0; ; ) {
    const items = await db.bulkActionItem.findMany({
      where: { bulkActionId, position: { gt: after } },
      orderBy: { position: "asc" },
      take: pageSize,
      select: { applicationId: true, position: true },
    });
    const last = items.at(-1);
    if (!last) return;
    after = last.position;
    const rows = await db.application.findMany({
      where: { AND: [{ id: { in: items.map((item) => item.applicationId) } }, applicationsVisibleTo(actor)] },
      select: exported,
    });
    const byId = new Map(rows.map((row) => [row.id, row]));
    const page = items.flatMap((item) => byId.get(item.applicationId) ?? []).map(lineOf);
    yield Buffer.from(page.join(""));
  }
}

type Row = Prisma.ApplicationGetPayload<{ select: typeof exported }>;

function lineOf({ candidate, stage, owner, ...row }: Row): string {
  return csvLine([
    candidate.name,
    candidate.email,
    candidate.phone,
    candidate.links.join(" "),
    stage.name,
    row.status,
    row.rejectReason,
    row.rating,
    candidate.tags.map(({ tag }) => tag.name).join(", "),
    owner?.name,
    row.source,
    row.createdAt.toISOString(),
    row.stageEnteredAt.toISOString(),
  ]);
}

/** Writes the file anew, and then says of all items at once that they are in it; broken off, it begins again. */
export async function writeExport(actor: Actor, action: { id: string; settings: unknown }): Promise<void> {
  const stored = await storeFile(Readable.from(lines(actor, action.id)), mostBytes);
  if (!stored) throw new AppError("too_large", "The file has become too large.");
  const { storageKey, size } = stored;
  const isKept = await transaction(async (tx) => {
    const { deed } = settingsOf(action.settings);
    const { count } = await tx.bulkAction.updateMany({
      where: { id: action.id, status: "running" },
      data: { settings: { deed, file: { storageKey, size } } },
    });
    if (count === 0) return false;
    await tx.bulkActionItem.updateMany({
      where: { bulkActionId: action.id, state: "waiting" },
      data: { state: "done", doneAt: now() },
    });
    return true;
  });
  if (!isKept) await removeFile(storageKey);
}
