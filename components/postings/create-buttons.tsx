"use client";

import { Button } from "@/components/ui/button";
import { createPostingFromTemplateAction } from "@/lib/posting-templates/actions";
import { createPostingAction } from "@/lib/postings/actions";
import { usePostingAction } from "./use-posting-action";

const editor = ({ postingId }: { postingId: string }) => `/dashboard/postings/${postingId}/edit`;

export function WriteButton() {
  const { run, pending } = usePostingAction();
  return (
    <Button
      variant="outline"
      disabled={pending}
      onClick={() => run(() => createPostingAction({}), { to: editor })}
    >
      Write from scratch
    </Button>
  );
}

export function TemplateButton({ templateId, name }: { templateId: string; name: string }) {
  const { run, pending } = usePostingAction();
  return (
    <Button
      variant="outline"
      disabled={pending}
      className="max-w-full"
      onClick={() => run(() => createPostingFromTemplateAction({ templateId }), { to: editor })}
    >
      <span className="truncate">Start from “{name}”</span>
    </Button>
  );
}
