import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ConsentPage } from "@/components/talent-pools/consent-page";
import { findConsent } from "@/lib/talent-pools/queries";

// The address is a secret: it is not indexed, not kept by caches and not told to other sites.
export const metadata: Metadata = {
  title: "May we keep you in mind?",
  robots: { index: false, follow: false },
  referrer: "same-origin",
};
export const dynamic = "force-dynamic";

type Props = { params: Promise<{ token: string }> };

export default async function Consent({ params }: Props) {
  const { token } = await params;
  const view = await findConsent(token);
  if (!view) notFound();
  return <ConsentPage view={view} token={token} />;
}
