import { KeyRound } from "lucide-react";
import { PageHeader } from "@/components/layout/page-header";
import { SectionCard } from "@/components/layout/section-card";
import { TokenForm } from "@/components/tokens/token-form";
import { TokenList } from "@/components/tokens/token-list";
import { Empty } from "@/components/ui/empty";
import { requireStaff } from "@/lib/auth/session";
import { listTokens } from "@/lib/tokens/queries";

export const metadata = { title: "API tokens" };

export default async function TokensPage() {
  const actor = await requireStaff("/dashboard/settings/tokens");
  const tokens = await listTokens(actor);
  return (
    <>
      <PageHeader
        title="API tokens"
        description={
          <>
            Keys for programs that work in your name.{" "}
            <a className="text-primary underline underline-offset-4" href="/docs">
              What the API can do
            </a>
          </>
        }
      />
      <div className="grid gap-5">
        <SectionCard title="Make a token" description="It never does more than you may do yourself.">
          <TokenForm />
        </SectionCard>
        {tokens.length === 0 ? (
          <Empty icon={KeyRound} title="No tokens yet">
            Make one to read postings or applications from another program.
          </Empty>
        ) : (
          <SectionCard title={tokens.length === 1 ? "1 token" : `${tokens.length} tokens`} flush>
            <TokenList tokens={tokens} now={new Date().toISOString()} />
          </SectionCard>
        )}
      </div>
    </>
  );
}
