import { notFound } from "next/navigation";
import { PageHeader } from "@/components/layout/page-header";
import { SectionCard } from "@/components/layout/section-card";
import { InvitationList } from "@/components/members/invitation-list";
import { InviteMemberForm } from "@/components/members/invite-member-form";
import { MemberTable } from "@/components/members/member-table";
import { requireStaff } from "@/lib/auth/session";
import { canListMembers } from "@/lib/members/policy";
import { listInvitations, listMembers } from "@/lib/members/queries";

export const metadata = { title: "Members" };

export default async function MembersPage() {
  const actor = await requireStaff("/dashboard/settings/members");
  if (!canListMembers(actor)) notFound();
  const [members, invitations] = await Promise.all([listMembers(actor), listInvitations(actor)]);
  const now = new Date().toISOString();
  return (
    <>
      <PageHeader
        title="Members"
        description="Everybody who hires here. Somebody who signs in uninvited is a candidate."
      />
      <div className="grid gap-5">
        <SectionCard title="Invite somebody" description="The link works once and for seven days.">
          <InviteMemberForm />
        </SectionCard>
        {invitations.length > 0 && (
          <SectionCard title="Open invitations" flush>
            <InvitationList invitations={invitations} now={now} />
          </SectionCard>
        )}
        <SectionCard title={members.length === 1 ? "1 member" : `${members.length} members`} flush>
          <MemberTable members={members} ownId={actor.userId} now={now} />
        </SectionCard>
      </div>
    </>
  );
}
