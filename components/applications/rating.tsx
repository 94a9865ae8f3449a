"use client";

import { Star } from "lucide-react";
import { useOptimistic, useTransition } from "react";
import { toast } from "sonner";
import { rateApplicationAction } from "@/lib/applications/actions";
import { cn } from "@/lib/cn";

type RatingProps = {
  applicationId: string;
  rating: number | null;
  editable: boolean;
  onRated: () => void | Promise<void>;
};

const stars = [1, 2, 3, 4, 5];

/** One to five stars; the one that is chosen already takes them all away. */
export function RatingStars({ applicationId, rating, editable, onRated }: RatingProps) {
  const [shown, show] = useOptimistic(rating);
  const [, start] = useTransition();

  function rate(value: number) {
    start(async () => {
      const next = value === shown ? null : value;
      show(next);
      const result = await rateApplicationAction({ applicationId, rating: next }).catch(() => null);
      if (!result?.ok)
        toast.error("The rating was not kept", {
          description: result?.message ?? "The server could not be reached.",
        });
      await onRated();
    });
  }

  if (!editable && shown === null) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and these are buttons
    <div
      role="group"
      aria-label={shown === null ? "Rating: none yet" : `Rating: ${shown} of 5`}
      className="flex"
    >
      {stars.map((value) => (
        <button
          key={value}
          type="button"
          disabled={!editable}
          aria-pressed={shown === value}
          aria-label={`${value} of 5`}
          title={shown === value ? "Take the rating away" : `Rate ${value} of 5`}
          onClick={() => rate(value)}
          className="inline-flex size-7 pointer-coarse:size-11 items-center justify-center rounded-sm enabled:hover:bg-accent"
        >
          <Star
            aria-hidden
            className={cn(
              "size-4.5",
              shown !== null && value <= shown ? "fill-current text-warning" : "text-input",
            )}
          />
        </button>
      ))}
    </div>
  );
}
