"use client";

import Link from "next/link";
import { UserMenu } from "@/components/layout/user-menu";
import { DropdownMenuItem } from "@/components/ui/dropdown-menu";

/** Leaving needs a POST of our own page, so that no other site can sign somebody out. */
export function leave() {
  const form = document.createElement("form");
  form.method = "post";
  form.action = "/sign-out";
  document.body.append(form);
  form.submit();
}

export function AccountMenu({ name, role }: { name: string; role: string }) {
  return (
    <UserMenu name={name} detail={role}>
      <DropdownMenuItem asChild>
        <Link href="/me">My applications</Link>
      </DropdownMenuItem>
      <DropdownMenuItem onSelect={leave}>Sign out</DropdownMenuItem>
    </UserMenu>
  );
}
