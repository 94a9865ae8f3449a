import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { cn } from "@/lib/cn";

type EmptyProps = {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
  icon?: LucideIcon;
  className?: string;
};

/** Says what this place is for and offers the first step. */
export function Empty({ title, children, action, icon: Icon, className }: EmptyProps) {
  return (
    <div
      data-slot="empty"
      className={cn("mx-auto flex max-w-md flex-col items-center px-4 py-12 text-center", className)}
    >
      {Icon && (
        <span className="mb-3 inline-flex size-10 items-center justify-center rounded-lg border bg-card text-muted-foreground shadow-xs">
          <Icon aria-hidden className="size-5" />
        </span>
      )}
      <p className="text-balance font-semibold">{title}</p>
      {children && <div className="mt-1 text-balance text-[0.95em] text-muted-foreground">{children}</div>}
      {action && <div className="mt-4 flex flex-wrap justify-center gap-2">{action}</div>}
    </div>
  );
}
