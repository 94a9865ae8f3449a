import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { Toaster } from "@/components/ui/toaster";
import { BrandMark } from "./brand-mark";
import { MobileNav } from "./mobile-nav";
import { type NavGroup, NavList } from "./nav-list";
import { SkipLink } from "./skip-link";
import type { Theme } from "./theme";
import { ThemeToggle } from "./theme-toggle";

type DashboardShellProps = {
  /** Only what this person may see: every item leads somewhere. */
  nav: NavGroup[];
  children: ReactNode;
  /** From the cookie, by readTheme; the toggle writes it. */
  theme: Theme;
  siteName?: string;
  /** In the top bar at the left: the command palette's button, a search box. */
  search?: ReactNode;
  /** Beside the account: the notifications' bell. */
  bell?: ReactNode;
  userMenu?: ReactNode;
  /** Below the navigation, for example a link to the careers site. */
  sidebarFooter?: ReactNode;
};

/** The frame of every dashboard page. The top bar is 3rem high (--topbar, 3.5rem under a finger), for pages that fill the rest. */
export function DashboardShell(props: DashboardShellProps) {
  const { nav, children, theme, siteName = "Rolecall", search, bell, userMenu, sidebarFooter } = props;
  return (
    <div
      data-theme={theme}
      className="min-h-dvh text-sm [--topbar:3rem] pointer-coarse:[--topbar:3.5rem] lg:grid lg:grid-cols-[14.5rem_minmax(0,1fr)]"
    >
      <SkipLink />
      <nav
        aria-label="Main"
        className="sticky top-0 hidden h-dvh flex-col border-sidebar-border border-r bg-sidebar lg:flex print:hidden"
      >
        <Link
          href={"/dashboard" as Route}
          className="flex h-(--topbar) shrink-0 items-center gap-2 px-4 font-semibold text-[0.9375rem] tracking-[-0.015em] -outline-offset-4"
        >
          <BrandMark className="size-5.5" />
          <span className="truncate">{siteName}</span>
        </Link>
        <div className="min-h-0 flex-1 overflow-y-auto px-2 pt-2 pb-4">
          <NavList groups={nav} />
        </div>
        {sidebarFooter && <div className="border-sidebar-border border-t p-2">{sidebarFooter}</div>}
      </nav>
      <div className="flex min-w-0 flex-col">
        <header className="sticky top-0 z-30 flex h-(--topbar) shrink-0 items-center gap-2 border-b bg-background/90 px-3 backdrop-blur-sm sm:px-4 print:hidden">
          <MobileNav groups={nav} title={siteName} />
          <div className="flex min-w-0 flex-1 items-center">{search}</div>
          <ThemeToggle initial={theme} />
          {bell}
          {userMenu}
        </header>
        <main id="main" tabIndex={-1} className="min-w-0 flex-1 p-4 outline-none sm:p-6">
          {children}
        </main>
      </div>
      <Toaster />
    </div>
  );
}
