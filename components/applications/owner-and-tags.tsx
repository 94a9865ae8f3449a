"use client";

import { useState } from "react";
import { useKeys } from "@/components/keys/use-keys";
import { TagList } from "@/components/tags/tag-list";
import type { ApplicationDetail } from "@/lib/applications/detail/view";
import { OwnerPicker } from "./owner-picker";

type OwnerAndTagsProps = { application: ApplicationDetail; onChanged: () => void | Promise<void> };

/** Whose it is and what it is kept by. */
export function OwnerAndTags({ application, onChanged }: OwnerAndTagsProps) {
  const [tagging, setTagging] = useState(false);
  const { may } = application;
  useKeys("Application", [{ key: "t", does: "Tag", run: () => (may.tag ? setTagging(true) : false) }]);
  return (
    <div className="-ml-2 flex flex-wrap items-center gap-x-2 gap-y-1">
      <OwnerPicker application={application} onChanged={onChanged} />
      <TagList
        candidateId={application.candidate.id}
        applicationId={application.id}
        tags={application.tags}
        editable={may.tag}
        onChanged={onChanged}
        open={tagging}
        onOpenChange={setTagging}
      />
    </div>
  );
}
