import { cn } from "@/lib/cn";

/** Rolecall's mark: a roll with one line called out. Takes the accent of where it stands. */
export function BrandMark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className={cn("size-6 shrink-0", className)}>
      <rect width="24" height="24" rx="6.5" className="fill-primary" />
      <g className="stroke-primary-foreground" strokeWidth="2.1" strokeLinecap="round" fill="none">
        <path d="M6 7.25h5.5M6 16.75h7.5" opacity="0.6" />
        <path d="M6 12h3.5M12.25 12.1l2 2 4-4.35" strokeLinejoin="round" />
      </g>
    </svg>
  );
}
