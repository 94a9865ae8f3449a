import { FileSearch } from "lucide-react";
import Link from "next/link";
import { CareersFrame } from "@/components/careers/careers-frame";
import { TimeAgo } from "@/components/layout/time-ago";
import { SignOutForm } from "@/components/members/sign-out-form";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { Stepper } from "@/components/ui/stepper";
import { listOwnApplications, type OwnApplication } from "@/lib/applications/status/queries";
import { isStaff } from "@/lib/auth/actor";
import { requireUser } from "@/lib/auth/session";

export const metadata = { title: "My applications", robots: { index: false } };

export default async function MePage() {
  const actor = await requireUser("/me");
  const applications = await listOwnApplications(actor);
  const now = new Date().toISOString();
  return (
    <CareersFrame isSignedIn>
      <div className="mx-auto grid max-w-3xl gap-6">
        <div className="flex flex-wrap items-center justify-between gap-3">
          <h1 className="font-semibold text-3xl tracking-tight">My applications</h1>
          <div className="flex flex-wrap items-center gap-2">
            {isStaff(actor) && (
              <Button asChild variant="outline">
                <Link href="/dashboard">Dashboard</Link>
              </Button>
            )}
            <SignOutForm />
          </div>
        </div>
        <p className="text-muted-foreground">
          Signed in as {actor.name}. Here stands every application sent with the e-mail address that your
          account has verified.
        </p>
        {applications.length === 0 ? (
          <Empty
            icon={FileSearch}
            title="No applications yet"
            action={
              <Button asChild>
                <Link href="/">See open positions</Link>
              </Button>
            }
          >
            Applied with another address? The mail that confirmed it has the link to its status page.
          </Empty>
        ) : (
          <ul className="grid gap-4">
            {applications.map((application) => (
              <OwnApplicationCard key={application.applicationId} application={application} now={now} />
            ))}
          </ul>
        )}
      </div>
    </CareersFrame>
  );
}

const ended: Record<string, string> = {
  hired: "You are hired",
  rejected: "Answered: not this time",
  withdrawn: "You have withdrawn it",
};

function OwnApplicationCard({ application, now }: { application: OwnApplication; now: string }) {
  const { title, companyName, slug, steps, status, appliedAt } = application;
  return (
    <li className="grid gap-4 rounded-xl border bg-card p-5">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div>
          <h2 className="font-semibold text-xl">
            {slug ? <Link href={`/jobs/${slug}`}>{title}</Link> : title}
          </h2>
          <p className="text-muted-foreground">
            {companyName}, sent <TimeAgo date={appliedAt} now={now} />
          </p>
        </div>
        {status !== "active" && <Badge size="lg">{ended[status] ?? status}</Badge>}
      </div>
      {status === "active" && <Stepper label={`Where ${title} stands`} steps={steps} />}
    </li>
  );
}
