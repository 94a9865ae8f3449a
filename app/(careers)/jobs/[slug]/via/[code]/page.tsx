import type { Metadata, Route } from "next";
import { redirect } from "next/navigation";
import { isTrackingLink } from "@/lib/tracking-links/queries";
import { PostingView, postingMetadata } from "../../posting-view";

// What `/jobs/<slug>?via=<code>` shows (proxy.ts): the same page, kept in the same way, whose way to apply carries the
// code along. Its canonical address is the posting's own.
export const dynamic = "force-static";
export const generateStaticParams = () => [];

type Props = { params: Promise<{ slug: string; code: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return postingMetadata((await params).slug);
}

export default async function PostingByLinkPage({ params }: Props) {
  const { slug, code } = await params;
  if (!(await isTrackingLink(slug, code))) redirect(`/jobs/${slug}` as Route);
  return <PostingView slug={slug} via={code} />;
}
