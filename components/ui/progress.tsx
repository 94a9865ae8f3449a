import { cn } from "@/lib/cn";

type ProgressProps = { label: string; value?: number; max?: number; className?: string };

/** How far long work has come; without a value: it goes on, nobody knows how long. */
export function Progress({ label, value, max = 100, className }: ProgressProps) {
  const share = value === undefined ? undefined : Math.min(100, Math.max(0, (value / max) * 100));
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={value}
      className={cn("h-1.5 w-full overflow-hidden rounded-full bg-secondary", className)}
    >
      <div
        className={cn(
          "h-full rounded-full bg-primary transition-[width]",
          share === undefined && "w-2/5 animate-pulse",
        )}
        style={share === undefined ? undefined : { width: `${share}%` }}
      />
    </div>
  );
}
