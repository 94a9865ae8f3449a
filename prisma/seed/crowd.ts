import type { UserActor } from "@/lib/auth/actor";
import { configurePosting } from "@/lib/postings/configure-posting";
import { makeCrowd } from "@/lib/testing/crowd";
import { makePublished } from "@/lib/testing/postings";

/** A posting that thousands have applied for, for looking at full screens; whoever browses the careers site misses it. */
export async function seedCrowd(recruiter: UserActor, count: number): Promise<void> {
  const postingId = await makePublished(recruiter, {
    title: "Parcel Sorter",
    companyName: "Northgate Parcels",
    reference: "CROWD",
  });
  await configurePosting(recruiter, {
    postingId,
    visibility: "unlisted",
    confidential: false,
    replyWithinDays: null,
  });
  await makeCrowd(postingId, count);
}
