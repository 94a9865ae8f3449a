"use client";

import type { Route } from "next";
import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

export type NavItem = {
  href: string;
  label: string;
  /** An element (<House />), not a component: it crosses from server to browser. */
  icon: ReactNode;
  /** What waits there. */
  count?: number;
  /** Current only on exactly this path: for /dashboard, under which everything lies. */
  exact?: boolean;
};
export type NavGroup = { label?: string; items: NavItem[] };

function isCurrent(item: NavItem, path: string): boolean {
  return path === item.href || (!item.exact && path.startsWith(`${item.href}/`));
}

export function NavList({ groups, onNavigate }: { groups: NavGroup[]; onNavigate?: () => void }) {
  const path = usePathname();
  return (
    <div className="grid gap-4">
      {groups.map((group, index) => (
        <div key={group.label ?? index} className="grid gap-0.5">
          {group.label && (
            <p className="px-2 pb-1 font-medium text-muted-foreground text-xs">{group.label}</p>
          )}
          <ul className="grid gap-0.5">
            {group.items.map((item) => (
              <li key={item.href}>
                <Link
                  href={item.href as Route}
                  onClick={onNavigate}
                  aria-current={isCurrent(item, path) ? "page" : undefined}
                  className="flex h-8 pointer-coarse:h-11 items-center gap-2.5 rounded-md px-2 font-medium text-sidebar-foreground text-sm transition-colors hover:bg-sidebar-accent/60 hover:text-foreground aria-[current]:bg-sidebar-accent aria-[current]:text-foreground [&_svg]:size-4 [&_svg]:shrink-0 [&_svg]:text-muted-foreground aria-[current]:[&_svg]:text-primary"
                >
                  {item.icon}
                  <span className="min-w-0 flex-1 truncate">{item.label}</span>
                  {item.count !== undefined && item.count > 0 && (
                    <span className="text-muted-foreground text-xs tabular-nums">{item.count}</span>
                  )}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
