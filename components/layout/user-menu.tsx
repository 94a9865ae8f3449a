"use client";

import type { ReactNode } from "react";
import { Avatar } from "@/components/ui/avatar";
import { Button } from "@/components/ui/button";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";

type UserMenuProps = {
  name: string;
  /** A line below the name: the e-mail address, the role. */
  detail?: string;
  /** DropdownMenuItems. */
  children: ReactNode;
};

export function UserMenu({ name, detail, children }: UserMenuProps) {
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button variant="ghost" size="icon" className="rounded-full">
          <Avatar name={name} size="sm" />
          <span className="sr-only">Account of {name}</span>
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="end" className="min-w-56">
        <div className="flex items-center gap-2.5 px-2 py-1.5">
          <Avatar name={name} />
          <div className="min-w-0">
            <p className="truncate font-medium">{name}</p>
            {detail && <p className="truncate text-muted-foreground text-xs">{detail}</p>}
          </div>
        </div>
        <DropdownMenuSeparator />
        {children}
      </DropdownMenuContent>
    </DropdownMenu>
  );
}
