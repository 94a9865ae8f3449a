"use client";

import { Check } from "lucide-react";
import * as Menu from "radix-ui/dropdown-menu";
import type { ComponentProps } from "react";
import { cn } from "@/lib/cn";
import { menuContentClass, menuItemClass, menuLabelClass, menuSeparatorClass } from "./menu";

export const DropdownMenu = Menu.Root;
export const DropdownMenuTrigger = Menu.Trigger;
export const DropdownMenuGroup = Menu.Group;
export const DropdownMenuRadioGroup = Menu.RadioGroup;

export function DropdownMenuContent({
  className,
  sideOffset = 4,
  ...props
}: ComponentProps<typeof Menu.Content>) {
  return (
    <Menu.Portal>
      <Menu.Content
        data-slot="dropdown-menu-content"
        sideOffset={sideOffset}
        collisionPadding={8}
        className={cn(
          menuContentClass,
          "max-h-(--radix-dropdown-menu-content-available-height) max-w-[min(22rem,calc(100vw-1rem))]",
          className,
        )}
        {...props}
      />
    </Menu.Portal>
  );
}

type ItemProps = ComponentProps<typeof Menu.Item> & { variant?: "default" | "destructive" };

export function DropdownMenuItem({ className, variant, ...props }: ItemProps) {
  return (
    <Menu.Item
      data-slot="dropdown-menu-item"
      className={cn(
        menuItemClass,
        variant === "destructive" &&
          "text-destructive-text data-highlighted:bg-destructive-soft data-highlighted:text-destructive-text [&_svg:not([class*='text-'])]:text-current",
        className,
      )}
      {...props}
    />
  );
}

const markClass = "absolute right-2 inline-flex text-primary";

export function DropdownMenuCheckboxItem({
  className,
  children,
  ...props
}: ComponentProps<typeof Menu.CheckboxItem>) {
  return (
    <Menu.CheckboxItem className={cn(menuItemClass, "pr-8", className)} {...props}>
      {children}
      <Menu.ItemIndicator className={markClass}>
        <Check className="size-4 text-primary" />
      </Menu.ItemIndicator>
    </Menu.CheckboxItem>
  );
}

export function DropdownMenuRadioItem({
  className,
  children,
  ...props
}: ComponentProps<typeof Menu.RadioItem>) {
  return (
    <Menu.RadioItem className={cn(menuItemClass, "pr-8", className)} {...props}>
      {children}
      <Menu.ItemIndicator className={markClass}>
        <Check className="size-4 text-primary" />
      </Menu.ItemIndicator>
    </Menu.RadioItem>
  );
}

export function DropdownMenuLabel({ className, ...props }: ComponentProps<typeof Menu.Label>) {
  return <Menu.Label className={cn(menuLabelClass, className)} {...props} />;
}

export function DropdownMenuSeparator({ className, ...props }: ComponentProps<typeof Menu.Separator>) {
  return <Menu.Separator className={cn(menuSeparatorClass, className)} {...props} />;
}

/** The key that does the same, at the right end of an item. */
export function DropdownMenuShortcut({ className, ...props }: ComponentProps<"span">) {
  return (
    <span className={cn("ml-auto pl-4 text-muted-foreground text-xs tabular-nums", className)} {...props} />
  );
}
