import { Users } from "lucide-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SectionCard } from "@/components/layout/section-card";
import { AddTeamMember } from "@/components/postings/add-team-member";
import { PostingHeader } from "@/components/postings/posting-header";
import { TeamList } from "@/components/postings/team-list";
import { Empty } from "@/components/ui/empty";
import { requireStaff } from "@/lib/auth/session";
import { findPosting } from "@/lib/postings/queries";
import { findTeam } from "@/lib/teams/queries";

export const metadata: Metadata = { title: "Hiring team" };

type Props = { params: Promise<{ id: string }> };

export default async function TeamPage({ params }: Props) {
  const { id } = await params;
  const actor = await requireStaff(`/dashboard/postings/${id}/team`);
  const posting = await findPosting(actor, id);
  const team = posting && (await findTeam(actor, id));
  if (!team) notFound();
  const { members, others, canChange } = team;
  const sees = posting.confidential
    ? "This posting is confidential: it exists only for the people here."
    : "Hiring managers and interviewers see a posting and its applications because they are here.";
  return (
    <>
      <PostingHeader posting={posting} current="team" />
      <div className="grid max-w-3xl gap-5">
        {canChange && (
          <SectionCard title="Add somebody" description={sees}>
            <AddTeamMember postingId={id} people={others} />
          </SectionCard>
        )}
        <SectionCard title={members.length === 1 ? "1 person" : `${members.length} people`} flush>
          {members.length === 0 ? (
            <Empty icon={Users} title="Nobody is on this team yet">
              {sees}
            </Empty>
          ) : (
            <TeamList postingId={id} members={members} canChange={canChange} ownId={actor.userId} />
          )}
        </SectionCard>
      </div>
    </>
  );
}
