import { Check } from "lucide-react";
import type { ApplicationDetail } from "@/lib/applications/detail/view";
import { applicationStatusLabels } from "@/lib/applications/labels";
import { cn } from "@/lib/cn";

type StageStepsProps = Pick<ApplicationDetail, "stageId" | "status"> & {
  stages: ApplicationDetail["posting"]["stages"];
};

/** Where the application stands among the stages of its posting, side by side. */
export function StageSteps({ stages, stageId, status }: StageStepsProps) {
  const here = stages.findIndex((stage) => stage.id === stageId);
  const decided = status !== "active";
  return (
    <ol aria-label="Stages" className="flex min-w-0 gap-1.5">
      {stages.map((stage, index) => {
        const current = index === here;
        return (
          <li
            key={stage.id}
            aria-current={current && !decided ? "step" : undefined}
            className={cn("min-w-0 flex-1", !current && "max-sm:flex-[0.35]")}
          >
            <span
              aria-hidden
              className={cn(
                "mb-1.5 block h-1 rounded-full",
                index < here && "bg-primary",
                current && (decided ? "bg-input" : "bg-primary"),
                index > here && "bg-border",
              )}
            />
            <span
              className={cn(
                "flex items-center gap-1 text-xs",
                current ? "font-semibold" : "text-muted-foreground max-sm:sr-only",
              )}
            >
              {index < here && <Check aria-label="done:" className="size-3 shrink-0" />}
              <span className="truncate">{stage.name}</span>
              {current && decided && (
                <span className="truncate font-normal text-muted-foreground">
                  ({applicationStatusLabels[status].toLowerCase()})
                </span>
              )}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
