/** What dropdown, select and command lists share. */
export const menuContentClass =
  "z-50 min-w-40 overflow-y-auto overflow-x-hidden rounded-lg border bg-popover p-1 text-popover-foreground text-sm shadow-lg outline-none data-[state=closed]:animate-pop-out data-[state=open]:animate-pop-in";

export const menuItemClass =
  "relative flex min-h-8 pointer-coarse:min-h-11 cursor-default select-none items-center gap-2 rounded-sm px-2 py-1 outline-none data-disabled:pointer-events-none data-highlighted:bg-accent data-highlighted:text-accent-foreground data-disabled:opacity-50 [&_svg:not([class*='size-'])]:size-4 [&_svg:not([class*='text-'])]:text-muted-foreground [&_svg]:pointer-events-none [&_svg]:shrink-0";

export const menuLabelClass = "px-2 py-1.5 font-medium text-muted-foreground text-xs";

export const menuSeparatorClass = "-mx-1 my-1 h-px bg-border";
