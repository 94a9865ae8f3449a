"use client";

import * as ToggleGroupPrimitive from "radix-ui/toggle-group";
import type { ComponentProps } from "react";
import { cn } from "@/lib/cn";

export function ToggleGroup({ className, ...props }: ComponentProps<typeof ToggleGroupPrimitive.Root>) {
  return (
    <ToggleGroupPrimitive.Root
      data-slot="toggle-group"
      className={cn(
        "inline-flex h-(--control) w-fit items-center gap-0.5 rounded-md bg-secondary p-0.5",
        className,
      )}
      {...props}
    />
  );
}

export function ToggleGroupItem({ className, ...props }: ComponentProps<typeof ToggleGroupPrimitive.Item>) {
  return (
    <ToggleGroupPrimitive.Item
      className={cn(
        "inline-flex h-full min-w-7 items-center justify-center gap-1.5 whitespace-nowrap rounded-[0.3rem] px-2.5 font-medium text-[0.8125rem] text-muted-foreground transition-colors hover:text-foreground disabled:opacity-50 data-[state=on]:bg-card data-[state=on]:text-foreground data-[state=on]:shadow-sm [&_svg]:size-4",
        className,
      )}
      {...props}
    />
  );
}
