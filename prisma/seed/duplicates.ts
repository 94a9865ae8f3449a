import { Readable } from "node:stream";
import { applyToPosting } from "@/lib/applications/apply-to-posting";
import { mintVisitor } from "@/lib/auth/mint";
import { atTime } from "@/lib/clock";
import { db } from "@/lib/db";
import { loadFile, storeFile } from "@/lib/storage/store";
import { daysAgo } from "./days";
import { sendDueMails } from "./mails";

type Open = { id: string; slug: string };

/** What somebody changes who has forgotten that they applied before. */
const ways = [
  { hostOf: () => "mail.example", keepsPhone: true, keepsLinks: false },
  { hostOf: () => "home.example", keepsPhone: false, keepsLinks: true },
  { hostOf: (host: string) => host, keepsPhone: false, keepsLinks: false, tag: "+jobs" },
];

/** Three people apply for another posting too, each from another address, with the CV that is known already. */
export async function seedDuplicates(from: Open, to: Open): Promise<void> {
  const known = await db.application.findMany({
    where: { postingId: from.id, candidate: { phone: { not: null }, links: { isEmpty: false } } },
    select: { candidate: true, files: { where: { kind: "cv" }, take: 1 } },
    orderBy: { createdAt: "asc" },
    take: ways.length,
  });
  for (const [index, { candidate, files }] of known.entries()) {
    const [way, file] = [ways[index], files[0]];
    if (!way || !file) continue;
    const { hostOf, keepsPhone, keepsLinks, tag = "" } = way;
    const [local = "", host = ""] = candidate.email.split("@");
    const bytes = await loadFile(file.storageKey);
    const stored = await storeFile(Readable.from([bytes]), bytes.length);
    if (!stored) throw new Error(`${file.name} was not stored`);
    const at = daysAgo(2, index);
    const { applicationId } = await atTime(at, () =>
      applyToPosting(mintVisitor("seed"), {
        slug: to.slug,
        name: candidate.name,
        email: `${local}${tag}@${hostOf(host)}`,
        phone: keepsPhone ? candidate.phone : null,
        links: keepsLinks ? candidate.links : [],
        message: null,
        consent: "yes",
        submissionKey: `story-again-${to.slug}-${index}`,
        files: [{ kind: "cv", name: file.name, contentType: file.contentType, ...stored }],
      }),
    );
    if (applicationId) await sendDueMails(applicationId, at);
  }
}
