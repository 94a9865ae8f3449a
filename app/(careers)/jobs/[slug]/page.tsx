import type { Metadata } from "next";
import { PostingView, postingMetadata } from "./posting-view";

// Made when it is first asked for and kept until a posting changes: lib/cache/page-cache.mjs.
export const dynamic = "force-static";
export const generateStaticParams = () => [];

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return postingMetadata((await params).slug);
}

export default async function PostingPage({ params }: Props) {
  return <PostingView slug={(await params).slug} />;
}
