"use client";

import { CareersFrame } from "@/components/careers/careers-frame";
import { Button } from "@/components/ui/button";

type ErrorPageProps = { error: Error & { digest?: string }; reset: () => void };

/** Says nothing of the inside: the digest is what the log has it under. */
export default function ErrorPage({ error, reset }: ErrorPageProps) {
  return (
    <CareersFrame>
      <div role="alert" className="grid max-w-2xl gap-4">
        <h1 className="font-semibold text-4xl tracking-[-0.022em]">Something went wrong on our side</h1>
        <p>The page could not be shown. What you have sent before is safe, and nothing was sent just now.</p>
        {error.digest && <p className="text-muted-foreground">If you write to us, quote {error.digest}.</p>}
        <p>
          <Button onClick={reset}>Try again</Button>
        </p>
      </div>
    </CareersFrame>
  );
}
