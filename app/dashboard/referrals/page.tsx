import { HandHeart } from "lucide-react";
import type { Metadata, Route } from "next";
import Link from "next/link";
import { PageHeader } from "@/components/layout/page-header";
import { SectionCard } from "@/components/layout/section-card";
import { ReferralTable } from "@/components/referrals/referral-table";
import { Button } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { listReferrals } from "@/lib/applications/status/referrals";
import { requireStaff } from "@/lib/auth/session";
import { listPostingsToReferFor } from "@/lib/candidates/referrals/queries";
import { now } from "@/lib/clock";

export const metadata: Metadata = { title: "Referrals" };

export default async function ReferralsPage() {
  const actor = await requireStaff("/dashboard/referrals");
  const [referrals, postings] = await Promise.all([listReferrals(actor), listPostingsToReferFor(actor)]);
  return (
    <>
      <PageHeader title="Referrals" description="You know somebody who fits? Put them forward." />
      <div className="grid max-w-4xl gap-5">
        <SectionCard flush title="My referrals">
          {referrals.length > 0 ? (
            <ReferralTable referrals={referrals} now={now().toISOString()} />
          ) : (
            <Empty icon={HandHeart} title="You have referred nobody yet">
              People whom you put forward appear here, with where they stand.
            </Empty>
          )}
        </SectionCard>
        <SectionCard flush title="Open postings">
          {postings.length > 0 ? (
            <ul className="divide-y">
              {postings.map(({ id, title, companyName }) => (
                <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-2.5">
                  <span className="min-w-0 flex-1 basis-52 wrap-anywhere">
                    {title}
                    <span className="block text-muted-foreground text-xs">{companyName}</span>
                  </span>
                  <Button asChild variant="outline" size="sm">
                    <Link href={`/dashboard/postings/${id}/refer` as Route}>
                      Refer somebody<span className="sr-only"> for {title}</span>
                    </Link>
                  </Button>
                </li>
              ))}
            </ul>
          ) : (
            <Empty title="No posting is open">As soon as one is, you can refer somebody for it here.</Empty>
          )}
        </SectionCard>
      </div>
    </>
  );
}
