import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StatusMessages } from "@/components/apply/status-messages";
import { StatusPage } from "@/components/apply/status-page";
import { findStatus } from "@/lib/applications/status/queries";
import { now } from "@/lib/clock";
import { findConversation } from "@/lib/mail/conversation/by-link";

// The address is a secret: it is not indexed, not kept by caches and not told to other sites.
export const metadata: Metadata = {
  title: "Your application",
  robots: { index: false, follow: false },
  referrer: "same-origin",
};
export const dynamic = "force-dynamic";

type Props = { params: Promise<{ token: string }>; searchParams: Promise<{ done?: string | string[] }> };

const freshMs = 60 * 60 * 1000;

export default async function Status({ params, searchParams }: Props) {
  const { token } = await params;
  const view = await findStatus(token);
  if (!view) notFound();
  const conversation = await findConversation(token);
  const { done } = await searchParams;
  const isFresh = now().getTime() - view.appliedAt.getTime() < freshMs;
  return (
    <StatusPage view={view} token={token} isFresh={isFresh} isCorrected={done === "corrected"}>
      <StatusMessages lines={conversation} token={token} isWritten={done === "written"} />
    </StatusPage>
  );
}
