import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { type CSSProperties, cache } from "react";
import { ApplyBar, ApplyLink } from "@/components/careers/apply-link";
import { ClosedPosting } from "@/components/careers/closed-posting";
import { PostedDay } from "@/components/careers/posted-day";
import { PostingAside } from "@/components/careers/posting-aside";
import { SimilarPostings } from "@/components/careers/similar-postings";
import { PublicPosting } from "@/components/postings/public-posting";
import { Alert } from "@/components/ui/alert";
import { renderMarkdown } from "@/lib/adverts/markup/render-markdown";
import { now } from "@/lib/clock";
import { siteUrl } from "@/lib/http/site-url";
import { jobPostingMarkup, scriptJson } from "@/lib/postings/markup/job-posting";
import {
  findPublicPosting,
  listSimilarPostings,
  type PublicPosting as Posting,
} from "@/lib/postings/public/queries";
import { summaryOf } from "@/lib/postings/public/summary";
import { facetHref } from "@/lib/search/params";

const find = cache(findPublicPosting);

export async function postingMetadata(slug: string): Promise<Metadata> {
  const posting = await find(slug);
  if (!posting) return { title: "Page not found" };
  const title = `${posting.advert.title} at ${posting.company.name}`;
  // The page cache answers 410 for a page that says this.
  if (posting.status === "closed")
    return { title: `Closed: ${title}`, robots: { index: false }, other: { "rolecall:status": "410" } };
  const url = siteUrl(`/jobs/${posting.slug}`);
  const description = summaryOf(posting.advert);
  return {
    title,
    description,
    robots: posting.listed ? undefined : { index: false },
    alternates: { canonical: url },
    openGraph: {
      type: "website",
      title,
      description,
      url,
      siteName: "Careers",
      locale: posting.advert.language,
    },
    twitter: { card: "summary_large_image" },
  };
}

function markupOf(posting: Posting): string | null {
  if (!posting.listed) return null;
  const markup = jobPostingMarkup({ ...posting, renderBody: renderMarkdown });
  return markup && scriptJson(markup);
}

const Paused = () => (
  <Alert variant="warning" title="Applications are paused" className="mb-6 text-base">
    This position takes no applications at the moment. It may open again.
  </Alert>
);

function answerNote(days: number | null): string | null {
  return days ? `You get an answer within ${days} ${days === 1 ? "day" : "days"}.` : null;
}

/** A posting as the public reads it; `via` is the code of the tracking link that led to it. */
export async function PostingView({ slug, via }: { slug: string; via?: string }) {
  const posting = await find(slug);
  if (!posting) notFound();
  const { advert, company, status } = posting;
  const today = now().toISOString().slice(0, 10);
  const similar = await listSimilarPostings(posting);
  if (status === "closed")
    return (
      <ClosedPosting
        title={advert.title}
        language={advert.language}
        company={company.name}
        similar={similar}
        today={today}
      />
    );
  const isOpen = status === "published";
  const markup = markupOf(posting);
  const accent = company.accent ? ({ "--accent-base": company.accent } as CSSProperties) : undefined;
  return (
    <div data-accent="" style={accent}>
      <PublicPosting
        advert={advert}
        company={company}
        renderBody={renderMarkdown}
        posted={<PostedDay day={posting.postedOn} today={today} />}
        notice={isOpen ? null : <Paused />}
        apply={isOpen ? <ApplyLink slug={slug} via={via} note={answerNote(posting.replyWithinDays)} /> : null}
        aside={<PostingAside title={advert.title} company={company.name} url={siteUrl(`/jobs/${slug}`)} />}
        skillHref={(name) => facetHref("skill", name)}
      />
      {isOpen && <ApplyBar slug={slug} via={via} title={advert.title} />}
      <SimilarPostings cards={similar} today={today} />
      {markup && (
        // biome-ignore lint/security/noDangerouslySetInnerHtml: scriptJson leaves no character that could end the element
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: markup }} />
      )}
    </div>
  );
}
