"use client";

import { Toaster as Sonner } from "sonner";

/** Once per shell. Anywhere else: import { toast } from "sonner"; toast.success("Posting published", { action }). */
export function Toaster() {
  return (
    <Sonner
      position="bottom-right"
      gap={8}
      // Sonner's own sheet is outside the layers and names a font.
      className="font-sans!"
      toastOptions={{
        unstyled: true,
        classNames: {
          toast:
            "flex w-full items-center gap-2.5 rounded-lg border bg-popover px-3.5 py-3 text-popover-foreground text-sm shadow-lg sm:w-(--width)",
          content: "min-w-0 flex-1",
          title: "font-medium",
          description: "text-muted-foreground",
          icon: "shrink-0",
          success: "[&_[data-icon]]:text-success",
          error: "[&_[data-icon]]:text-destructive",
          warning: "[&_[data-icon]]:text-warning",
          info: "[&_[data-icon]]:text-info",
          actionButton:
            "h-7 pointer-coarse:h-11 shrink-0 rounded-md border border-input/60 bg-card px-2.5 font-medium text-[0.8125rem] hover:bg-accent",
          cancelButton: "h-7 pointer-coarse:h-11 shrink-0 rounded-md px-2.5 text-[0.8125rem] hover:bg-accent",
        },
      }}
    />
  );
}
