import type { ComponentProps } from "react";
import { cn } from "@/lib/cn";

/** Give it the size of what will stand there. Hidden from screen readers: say "Loading" once, elsewhere. */
export function Skeleton({ className, ...props }: ComponentProps<"div">) {
  return <div aria-hidden className={cn("animate-pulse rounded-md bg-secondary", className)} {...props} />;
}
