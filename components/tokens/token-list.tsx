"use client";

import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { toast } from "sonner";
import { TimeAgo } from "@/components/layout/time-ago";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { revokeTokenAction } from "@/lib/tokens/actions";
import type { TokenLine } from "@/lib/tokens/queries";

const stateWords = { "in-force": "In force", expired: "Expired", revoked: "Revoked" } as const;

/** Tokens with what they may and when they were used last; one's own, and for admins everybody's. */
export function TokenList({ tokens, now }: { tokens: TokenLine[]; now: string }) {
  const router = useRouter();
  const [pending, start] = useTransition();
  function revoke(token: TokenLine) {
    start(async () => {
      const result = await revokeTokenAction({ tokenId: token.id });
      if (result.ok) toast.success(`“${token.name}” works no longer`);
      else toast.error(result.message);
      router.refresh();
    });
  }
  return (
    <ul className="divide-y">
      {tokens.map((token) => (
        <li key={token.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2.5">
          <span className="min-w-0 flex-1 basis-60">
            <span className="flex flex-wrap items-center gap-x-2">
              <span className="truncate font-medium">{token.name}</span>
              <code className="text-muted-foreground text-xs">{token.start}…</code>
              {token.state !== "in-force" && <Badge>{stateWords[token.state]}</Badge>}
            </span>
            <span className="block text-muted-foreground text-xs">
              {!token.isOwn && `${token.owner} · `}
              {token.scopes.join(", ")} ·{" "}
              {token.lastUsedAt ? (
                <>
                  used <TimeAgo date={token.lastUsedAt} now={now} />
                </>
              ) : (
                "never used"
              )}
              {token.state === "in-force" && (
                <>
                  , ends <TimeAgo date={token.expiresAt} now={now} />
                </>
              )}
            </span>
          </span>
          {token.state === "in-force" && (
            <Button variant="outline" size="sm" aria-disabled={pending} onClick={() => revoke(token)}>
              Revoke <span className="sr-only">{token.name}</span>
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
