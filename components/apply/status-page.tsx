import type { ReactNode } from "react";
import { DescriptionList } from "@/components/layout/description-list";
import { Alert } from "@/components/ui/alert";
import { Stepper } from "@/components/ui/stepper";
import type { StatusView } from "@/lib/applications/status/queries";
import { CorrectEmailForm, WithdrawForm } from "./status-forms";

type StatusPageProps = {
  view: StatusView;
  token: string;
  isFresh: boolean;
  isCorrected: boolean;
  /** What follows where the application stands. */
  children: ReactNode;
};

const longDay = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

const outcomes = {
  hired: {
    variant: "success",
    title: "You have been chosen",
    text: "Congratulations. You will hear from us about what comes next.",
  },
  rejected: {
    variant: "default",
    title: "Not this time",
    text: "We have decided to go on with other candidates. Thank you for your time and interest.",
  },
  withdrawn: {
    variant: "default",
    title: "You have withdrawn this application",
    text: "Nobody decides on it any more.",
  },
} as const;

function Greeting({ view, isFresh, isCorrected }: Omit<StatusPageProps, "token" | "children">) {
  if (view.status !== "active") {
    const { variant, title, text } = outcomes[view.status];
    return (
      <Alert variant={variant} title={title} className="text-base">
        {text}
      </Alert>
    );
  }
  if (isCorrected)
    return (
      <Alert variant="success" title="The address has been corrected" className="text-base">
        We have sent a mail with a new link to <b className="wrap-anywhere">{view.email}</b>. Older links have
        ended.
      </Alert>
    );
  if (!isFresh) return null;
  return (
    <Alert variant="success" title="Thank you. Your application has arrived." className="text-base">
      <p>
        We have sent a mail to <b className="wrap-anywhere">{view.email}</b>. Keep it: its link brings you
        back to this page.
      </p>
      <p className="mt-1 text-muted-foreground text-sm">
        If we already had an application from this address for this position, we keep that one and have sent
        its link again.
      </p>
    </Alert>
  );
}

function waitingWords({ daysWaiting }: StatusView): string {
  if (daysWaiting === 0) return "Since today";
  return daysWaiting === 1 ? "For 1 day" : `For ${daysWaiting} days`;
}

function answerWords({ promisedOn, isLate }: StatusView): string {
  if (!promisedOn) return "We have not named a day. We answer everybody.";
  const day = longDay.format(promisedOn);
  return isLate ? `Promised by ${day}. We are late, and sorry: you are not forgotten.` : `By ${day}`;
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid gap-3">
      <h2 className="font-semibold text-xl tracking-tight">{title}</h2>
      {children}
    </section>
  );
}

/** Where an application stands, in plain words, and what its candidate can do. */
export function StatusPage({ view, token, isFresh, isCorrected, children }: StatusPageProps) {
  const isOpen = view.status === "active";
  const facts = [
    { term: "Applied on", value: longDay.format(view.appliedAt) },
    { term: "Waiting", value: isOpen && waitingWords(view) },
    { term: "Answer", value: isOpen && answerWords(view) },
  ];
  return (
    <div className="mx-auto grid max-w-2xl gap-8">
      <div className="grid gap-1">
        <p className="text-muted-foreground">Your application to {view.companyName}</p>
        <h1 className="text-balance font-semibold text-3xl tracking-tight wrap-anywhere" lang={view.language}>
          {view.title}
        </h1>
      </div>
      <Greeting view={view} isFresh={isFresh} isCorrected={isCorrected} />
      <Part title="Where it stands">
        <Stepper steps={view.steps} label="Steps of your application" />
        <DescriptionList facts={facts} />
        {view.slug && (
          <p>
            <a href={`/jobs/${view.slug}`} className="underline underline-offset-4">
              Read the posting again
            </a>
          </p>
        )}
      </Part>
      {children}
      {isOpen && (
        <>
          <Part title="Your e-mail address">
            <p>
              Everything about this application goes to <b className="wrap-anywhere">{view.email}</b>.
            </p>
            <CorrectEmailForm token={token} email={view.email} />
          </Part>
          <Part title="Changed your mind?">
            <WithdrawForm token={token} title={view.title} />
          </Part>
        </>
      )}
    </div>
  );
}
