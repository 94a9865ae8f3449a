import type { Route } from "next";
import Link from "next/link";
import { TimeAgo } from "@/components/layout/time-ago";
import type { VersionLine } from "@/lib/postings/queries";

type VersionListProps = {
  versions: VersionLine[];
  postingId: string;
  /** What is compared now, as in the address. */
  shown: { from: string | null; to: string };
  hasDraft: boolean;
  now: string;
};

/** Every version, newest first; each leads to what it changed. */
export function VersionList({ versions, postingId, shown, hasDraft, now }: VersionListProps) {
  const home = `/dashboard/postings/${postingId}/versions`;
  const latest = versions[0]?.number;
  const rows = versions.map(({ number, publishedAt, by }, index) => ({
    key: String(number),
    href: `${home}?to=${number}`,
    title: `Version ${number}`,
    words: (
      <>
        Published <TimeAgo date={publishedAt} now={now} />
        {by ? ` by ${by}` : " by the schedule"}
      </>
    ),
    before: versions[index + 1]?.number ?? null,
  }));
  const draft = hasDraft
    ? [
        {
          key: "draft",
          href: `${home}?to=draft`,
          title: "Not published yet",
          words: "As in the editor now",
          before: latest ?? null,
        },
      ]
    : [];
  return (
    <ol className="divide-y">
      {[...draft, ...rows].map(({ key, href, title, words, before }) => {
        const isShown = shown.to === key && shown.from === (before === null ? null : String(before));
        return (
          <li key={key}>
            <Link
              href={href as Route}
              aria-current={isShown ? "true" : undefined}
              className="grid gap-0.5 px-4 py-2.5 -outline-offset-2 hover:bg-accent aria-[current]:bg-primary-soft"
            >
              <span className="font-medium">{title}</span>
              <span className="text-muted-foreground text-xs">{words}</span>
            </Link>
          </li>
        );
      })}
    </ol>
  );
}
