import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { OffPage } from "@/components/notifications/off-page";
import { readOffToken } from "@/lib/notifications/unsubscribing";

// The address is a secret: it is not indexed, not kept by caches and not told to other sites.
export const metadata: Metadata = {
  title: "Stop these mails",
  robots: { index: false, follow: false },
  referrer: "same-origin",
};
export const dynamic = "force-dynamic";

type Props = { params: Promise<{ token: string }>; searchParams: Promise<{ done?: string | string[] }> };

export default async function StopMails({ params, searchParams }: Props) {
  const { token } = await params;
  const link = readOffToken(token);
  if (!link) notFound();
  return <OffPage token={token} what={link.what} isDone={(await searchParams).done === "1"} />;
}
