import type { ReactNode } from "react";
import { Breadcrumb, type Crumb } from "@/components/ui/breadcrumb";
import { cn } from "@/lib/cn";

type PageHeaderProps = {
  title: ReactNode;
  description?: ReactNode;
  /** Beside the title: badges that say its state. */
  meta?: ReactNode;
  actions?: ReactNode;
  breadcrumbs?: Crumb[];
  className?: string;
};

/** The one <h1> of a dashboard page. */
export function PageHeader({ title, description, meta, actions, breadcrumbs, className }: PageHeaderProps) {
  return (
    <div className={cn("mb-5 grid gap-1", className)}>
      {breadcrumbs && breadcrumbs.length > 0 && <Breadcrumb items={breadcrumbs} />}
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-3">
        <div className="min-w-0 flex-1 basis-72">
          <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
            <h1 className="min-w-0 text-balance font-semibold text-xl leading-8 tracking-[-0.015em] wrap-anywhere">
              {title}
            </h1>
            {meta}
          </div>
          {description && <div className="max-w-3xl text-muted-foreground">{description}</div>}
        </div>
        {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
      </div>
    </div>
  );
}
