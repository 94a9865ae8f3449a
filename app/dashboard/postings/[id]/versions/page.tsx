import type { Metadata, Route } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { SectionCard } from "@/components/layout/section-card";
import { AdvertDiff } from "@/components/postings/advert-diff";
import { CompareForm } from "@/components/postings/compare-form";
import { PostingHeader } from "@/components/postings/posting-header";
import { VersionList } from "@/components/postings/version-list";
import { Button } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import type { Advert } from "@/lib/adverts/schema";
import type { Actor } from "@/lib/auth/actor";
import { requireStaff } from "@/lib/auth/session";
import { now } from "@/lib/clock";
import {
  findPosting,
  findVersion,
  listVersions,
  type PostingView,
  type VersionLine,
} from "@/lib/postings/queries";
import { diffAdverts } from "@/lib/postings/versions/diff-adverts";

export const metadata: Metadata = { title: "Versions" };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** What to compare: as asked, else what is new, else what the newest version changed. */
function compared(query: Awaited<Props["searchParams"]>, versions: VersionLine[], hasDraft: boolean) {
  const known = [...(hasDraft ? ["draft"] : []), ...versions.map(({ number }) => String(number))];
  const asked = (name: string) => known.find((each) => each === query[name]);
  const to = asked("to") ?? known[0] ?? "draft";
  const before = known[known.indexOf(to) + 1] ?? null;
  return { from: asked("from") ?? before, to, known };
}

async function contentOf(actor: Actor, posting: PostingView, which: string): Promise<Advert> {
  if (which === "draft") return posting.advert;
  const version = await findVersion(actor, posting.id, Number(which));
  if (!version) notFound();
  return version;
}

const nameOf = (which: string) => (which === "draft" ? "Not published yet" : `Version ${which}`);

async function Comparison({
  actor,
  posting,
  from,
  to,
}: {
  actor: Actor;
  posting: PostingView;
  from: string | null;
  to: string;
}) {
  if (from === null)
    return (
      <p className="text-muted-foreground">The first version: there is nothing before it to compare with.</p>
    );
  const [before, after] = await Promise.all([contentOf(actor, posting, from), contentOf(actor, posting, to)]);
  return <AdvertDiff diff={diffAdverts(before, after)} />;
}

export default async function VersionsPage({ params, searchParams }: Props) {
  const { id } = await params;
  const actor = await requireStaff(`/dashboard/postings/${id}/versions`);
  const posting = await findPosting(actor, id);
  if (!posting) notFound();
  const versions = await listVersions(actor, id);
  const hasDraft = posting.hasUnpublishedChanges;
  const { from, to, known } = compared(await searchParams, versions, hasDraft);
  return (
    <>
      <PostingHeader posting={posting} current="versions" />
      {versions.length === 0 ? (
        <Empty
          title="No versions yet"
          action={
            <Button asChild variant="outline">
              <Link href={`/dashboard/postings/${id}` as Route}>Back to the overview</Link>
            </Button>
          }
        >
          Each time the posting is published, what the public reads from then on is kept here, and what it
          changed is shown.
        </Empty>
      ) : (
        <div className="grid items-start gap-5 lg:grid-cols-[18rem_minmax(0,1fr)]">
          <SectionCard title={versions.length === 1 ? "1 version" : `${versions.length} versions`} flush>
            <VersionList
              versions={versions}
              postingId={id}
              shown={{ from, to }}
              hasDraft={hasDraft}
              now={now().toISOString()}
            />
          </SectionCard>
          <div className="grid gap-5">
            {known.length > 1 && (
              <CompareForm
                choices={known.map((value) => ({ value, label: nameOf(value) }))}
                from={from ?? to}
                to={to}
              />
            )}
            <SectionCard title={from ? `${nameOf(from)} → ${nameOf(to).toLowerCase()}` : nameOf(to)}>
              <Comparison actor={actor} posting={posting} from={from} to={to} />
            </SectionCard>
          </div>
        </div>
      )}
    </>
  );
}
