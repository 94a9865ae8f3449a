"use client";

import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { toast } from "sonner";

type Answer = { ok: true } | { ok: false; message: string };

/** Runs an action, says how it went, and shows the list as it is now: also when somebody else was faster. */
export function useMemberAction() {
  const router = useRouter();
  const [pending, start] = useTransition();
  function run(action: () => Promise<Answer>, done: string) {
    start(async () => {
      const result = await action();
      if (result.ok) toast.success(done);
      else toast.error(result.message);
      router.refresh();
    });
  }
  return { run, pending };
}
