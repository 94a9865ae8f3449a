"use client";

import { BookmarkPlus } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { type Looking, useViewActions } from "./use-view-actions";
import { ViewDialog } from "./view-dialog";

type SaveViewButtonProps = {
  looking: Looking;
  hrefOf: (view: { id: string } | null) => string;
  canBeEverywhere: boolean;
};

/** Keeps what is set right now under a name. */
export function SaveViewButton({ looking, hrefOf, canBeEverywhere }: SaveViewButtonProps) {
  const [open, setOpen] = useState(false);
  const { save } = useViewActions(looking, hrefOf);
  return (
    <>
      <Button
        type="button"
        variant="ghost"
        size="sm"
        className="h-6 pointer-coarse:h-9"
        onClick={() => setOpen(true)}
      >
        <BookmarkPlus aria-hidden />
        Save view
      </Button>
      {open && (
        <ViewDialog
          open
          title="Save this view"
          submit="Save view"
          initial={{ name: "", shared: false, everywhere: false }}
          canBeEverywhere={canBeEverywhere}
          onClose={() => setOpen(false)}
          onSave={save}
        />
      )}
    </>
  );
}
