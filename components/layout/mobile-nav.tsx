"use client";

import { Menu } from "lucide-react";
import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import {
  Sheet,
  SheetContent,
  SheetDescription,
  SheetHeader,
  SheetTitle,
  SheetTrigger,
} from "@/components/ui/sheet";
import { type NavGroup, NavList } from "./nav-list";

/** The sidebar of a narrow window. */
export function MobileNav({ groups, title }: { groups: NavGroup[]; title: ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <Sheet open={open} onOpenChange={setOpen}>
      <SheetTrigger asChild>
        <Button variant="ghost" size="icon" aria-label="Open the menu" className="lg:hidden">
          <Menu aria-hidden />
        </Button>
      </SheetTrigger>
      <SheetContent side="left" size="sm" className="bg-sidebar">
        <SheetHeader className="border-0">
          <SheetTitle>{title}</SheetTitle>
          <SheetDescription className="sr-only">Where to go</SheetDescription>
        </SheetHeader>
        <nav aria-label="Main" className="min-h-0 flex-1 overflow-y-auto px-2 pb-4">
          <NavList groups={groups} onNavigate={() => setOpen(false)} />
        </nav>
      </SheetContent>
    </Sheet>
  );
}
