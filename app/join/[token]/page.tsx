import { notFound } from "next/navigation";
import { BrandMark } from "@/components/layout/brand-mark";
import { CareersShell } from "@/components/layout/careers-shell";
import { AcceptInvitation } from "@/components/members/accept-invitation";
import { Button } from "@/components/ui/button";
import { roleLabels } from "@/lib/auth/roles";
import { currentActor } from "@/lib/auth/session";
import { findInvitation } from "@/lib/members/queries";

export const metadata = { title: "Invitation", robots: { index: false }, referrer: "no-referrer" as const };

export default async function JoinPage(props: PageProps<"/join/[token]">) {
  const { token } = await props.params;
  const invitation = await findInvitation(token);
  if (!invitation) notFound();
  const actor = await currentActor();
  const role = roleLabels[invitation.role as keyof typeof roleLabels].toLowerCase();
  return (
    <CareersShell siteName="Rolecall" logo={<BrandMark />}>
      <div className="mx-auto grid max-w-md gap-5 py-8">
        <h1 className="font-semibold text-3xl tracking-tight">Join as {role}</h1>
        {invitation.refusal ? (
          <p role="alert">{invitation.refusal}</p>
        ) : (
          <>
            <p>
              {invitation.invitedBy} has invited you to hire with them. The invitation works once, for the
              account that accepts it.
            </p>
            {actor.type === "user" ? (
              <AcceptInvitation token={token} name={actor.name} />
            ) : (
              <Button asChild size="lg">
                <a href={`/sign-in?return=${encodeURIComponent(`/join/${token}`)}`}>Sign in to accept</a>
              </Button>
            )}
          </>
        )}
      </div>
    </CareersShell>
  );
}
