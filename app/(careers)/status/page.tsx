import type { Metadata } from "next";
import { SendLinkForm } from "@/components/apply/status-forms";
import { Alert } from "@/components/ui/alert";

export const metadata: Metadata = { title: "Where does my application stand?", robots: { index: false } };
export const dynamic = "force-dynamic";

type Props = { searchParams: Promise<{ done?: string | string[] }> };

export default async function AskForLink({ searchParams }: Props) {
  const { done } = await searchParams;
  return (
    <div className="mx-auto grid max-w-2xl gap-6">
      <div className="grid gap-2">
        <h1 className="text-balance font-semibold text-3xl tracking-tight">
          Where does my application stand?
        </h1>
        <p className="text-muted-foreground">
          Each application has a page of its own. We send its link to the address that you applied with.
        </p>
      </div>
      {done === "sent" && (
        <Alert variant="success" title="Look into your mailbox" className="text-base" role="status">
          If there are applications under this address, a mail with their links is on its way. If nothing
          comes within a few minutes, look into the spam folder, or try the address that you may have
          mistyped.
        </Alert>
      )}
      <SendLinkForm />
    </div>
  );
}
