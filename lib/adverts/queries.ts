import { type Actor, isStaff } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { postingsVisibleTo } from "@/lib/postings/policy";
import { techSkills } from "./read/vocabulary-tech";
import { tradeSkills } from "./read/vocabulary-trades";

const mostNames = 1_500;
/** The first spelling of each skill that the importer knows; "!" and "=" are its notation. */
const vocabulary = [...techSkills, ...tradeSkills]
  .flatMap((row) => row.split("|"))
  .map((entry) => entry.split("=")[0]!.replace(/^!/, ""));

/** Names to complete a skill to: those that postings here use, the most frequent first, then those that are common everywhere. */
export async function listSkillNames(actor: Actor): Promise<string[]> {
  if (!isStaff(actor)) return [];
  const used = await db.postingSkill.groupBy({
    by: ["name"],
    where: { posting: postingsVisibleTo(actor) },
    _count: { name: true },
    orderBy: [{ _count: { name: "desc" } }, { name: "asc" }],
    take: mostNames,
  });
  const names = [...used.map(({ name }) => name), ...vocabulary];
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = name.toLowerCase();
    return !seen.has(key) && seen.add(key);
  });
}
