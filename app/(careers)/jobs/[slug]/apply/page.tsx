import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { ApplyForm } from "@/components/apply/apply-form";
import { ClosedNote } from "@/components/apply/closed-note";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { findDraft } from "@/lib/applications/apply/draft";
import { newSubmissionKey } from "@/lib/applications/apply/key";
import { findPostingToApply } from "@/lib/applications/apply/queries";
import { currentActor } from "@/lib/auth/session";
import { now } from "@/lib/clock";

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<{ draft?: string | string[]; via?: string | string[] }>;
};

const find = cache(async (slug: string) => findPostingToApply(await currentActor(), slug));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const posting = await find((await params).slug);
  const title = posting ? `Apply: ${posting.title}` : "Page not found";
  return { title, robots: { index: false }, referrer: "same-origin" };
}

export default async function ApplyPage({ params, searchParams }: Props) {
  const posting = await find((await params).slug);
  if (!posting) notFound();
  const { draft: token, via: code } = await searchParams;
  const draft = typeof token === "string" ? await findDraft(token) : null;
  const kept = draft?.postingId === posting.id ? draft : null;
  const via = kept?.values.via ?? (typeof code === "string" ? code.slice(0, 40) : "");
  const { slug, title, companyName, state, replyWithinDays } = posting;
  const files = kept?.files.map(({ kind, name, size, sha256 }) => ({ kind, name, size, sha256 })) ?? [];
  return (
    <div className="mx-auto grid max-w-2xl gap-6">
      <div className="grid gap-2">
        <Breadcrumb
          items={[
            { label: "Open positions", href: "/" },
            { label: title, href: `/jobs/${slug}` },
          ]}
        />
        <h1
          className="text-balance font-semibold text-3xl tracking-tight wrap-anywhere"
          lang={posting.language}
        >
          {title}
        </h1>
        <p className="text-muted-foreground">
          Your application to {companyName}. It takes a few minutes and needs no account.
          {replyWithinDays &&
            ` You get an answer within ${replyWithinDays} ${replyWithinDays === 1 ? "day" : "days"}.`}
        </p>
      </div>
      {state === "open" ? (
        <ApplyForm
          action={`/jobs/${slug}/apply/submit`}
          submissionKey={kept?.submissionKey ?? newSubmissionKey(now())}
          companyName={companyName}
          via={via}
          draft={kept && { token: kept.token, values: kept.values, errors: kept.errors, files }}
        />
      ) : (
        <ClosedNote state={state} slug={slug} />
      )}
    </div>
  );
}
