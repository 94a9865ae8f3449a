"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { acceptInvitationAction } from "@/lib/members/actions";

export function AcceptInvitation({ token, name }: { token: string; name: string }) {
  const [error, setError] = useState<string | null>(null);
  const [pending, start] = useTransition();
  const router = useRouter();
  function accept() {
    start(async () => {
      const result = await acceptInvitationAction({ token });
      if (result.ok) router.replace("/dashboard");
      else setError(result.message);
    });
  }
  return (
    <div className="grid gap-3">
      <Button size="lg" onClick={accept} aria-disabled={pending} className="justify-self-start">
        {pending ? "Accepting…" : `Accept as ${name}`}
      </Button>
      {error && (
        <p role="alert" className="text-destructive">
          {error}
        </p>
      )}
    </div>
  );
}
