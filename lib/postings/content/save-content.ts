import type { Advert } from "@/lib/adverts/schema";
import type { Tx } from "@/lib/db";
import { type AdvertList, type AdvertLists, advertLists, toListRows } from "./to-rows";

type Writer = { [L in AdvertList]: (tx: Tx, postingId: string, rows: AdvertLists[L]) => Promise<unknown> };

const of = <T extends object>(postingId: string, rows: T[]) => rows.map((row) => ({ ...row, postingId }));

const writers: Writer = {
  locations: async (tx, id, rows) => {
    await tx.postingLocation.deleteMany({ where: { postingId: id } });
    await tx.postingLocation.createMany({ data: of(id, rows) });
  },
  pay: async (tx, id, rows) => {
    await tx.postingPay.deleteMany({ where: { postingId: id } });
    await tx.postingPay.createMany({ data: of(id, rows) });
  },
  skills: async (tx, id, rows) => {
    await tx.postingSkill.deleteMany({ where: { postingId: id } });
    await tx.postingSkill.createMany({ data: of(id, rows) });
  },
  languages: async (tx, id, rows) => {
    await tx.postingLanguage.deleteMany({ where: { postingId: id } });
    await tx.postingLanguage.createMany({ data: of(id, rows) });
  },
  qualifications: async (tx, id, rows) => {
    await tx.postingQualification.deleteMany({ where: { postingId: id } });
    await tx.postingQualification.createMany({ data: of(id, rows) });
  },
  clearances: async (tx, id, rows) => {
    await tx.postingClearance.deleteMany({ where: { postingId: id } });
    await tx.postingClearance.createMany({ data: of(id, rows) });
  },
  sections: async (tx, id, rows) => {
    await tx.postingSection.deleteMany({ where: { postingId: id } });
    await tx.postingSection.createMany({ data: of(id, rows) });
  },
};

async function saveList<L extends AdvertList>(tx: Tx, postingId: string, list: L, rows: AdvertLists[L]) {
  const write: Writer[L] = writers[list];
  await write(tx, postingId, rows);
}

/** Writes the advert's lists in place of what was there; those not in `changed` are left alone. */
export async function saveLists(
  tx: Tx,
  postingId: string,
  advert: Advert,
  changed: readonly string[] = advertLists,
): Promise<void> {
  const rows = toListRows(advert);
  for (const list of advertLists) if (changed.includes(list)) await saveList(tx, postingId, list, rows[list]);
}
