import { BriefcaseBusiness, ExternalLink, House, Mail, ScrollText, Users, UsersRound } from "lucide-react";
import type { Metadata } from "next";
import { cookies } from "next/headers";
import Link from "next/link";
import type { ReactNode } from "react";
import { DashboardKeys } from "@/components/keys/dashboard-keys";
import { DashboardShell } from "@/components/layout/dashboard-shell";
import type { NavGroup } from "@/components/layout/nav-list";
import { readTheme, themeCookie } from "@/components/layout/theme";
import { AccountMenu } from "@/components/members/account-menu";
import { canReadAudit } from "@/lib/audit/policy";
import { isStaff, type UserActor } from "@/lib/auth/actor";
import { roleLabels } from "@/lib/auth/roles";
import { currentActor } from "@/lib/auth/session";
import { canEditMailTemplates } from "@/lib/mail/policy";
import { canListMembers } from "@/lib/members/policy";
import { canKeepPools } from "@/lib/talent-pools/policy";

export const metadata: Metadata = { robots: { index: false } };

function navigationOf(actor: UserActor): NavGroup[] {
  const settings = [
    canListMembers(actor) && { href: "/dashboard/settings/members", label: "Members", icon: <Users /> },
    canEditMailTemplates(actor) && {
      href: "/dashboard/settings/mail-templates",
      label: "Mail templates",
      icon: <Mail />,
    },
    canReadAudit(actor) && { href: "/dashboard/settings/audit", label: "Audit trail", icon: <ScrollText /> },
  ].filter((item) => item !== false);
  const hiring = [
    { href: "/dashboard", label: "My work", icon: <House />, exact: true },
    { href: "/dashboard/postings", label: "Postings", icon: <BriefcaseBusiness /> },
    canKeepPools(actor) && { href: "/dashboard/pools", label: "Talent pools", icon: <UsersRound /> },
  ].filter((item) => item !== false);
  return [{ items: hiring }, ...(settings.length > 0 ? [{ label: "Settings", items: settings }] : [])];
}

export default async function DashboardLayout({ children }: { children: ReactNode }) {
  const actor = await currentActor();
  // The page itself sends a visitor to the sign-in page, for it knows where to come back to.
  if (!isStaff(actor)) return children;
  const theme = readTheme((await cookies()).get(themeCookie)?.value);
  const navigation = navigationOf(actor);
  const pages = navigation.flatMap(({ items }) => items.map(({ href, label }) => ({ href, label })));
  const careers = (
    <Link
      href="/"
      className="flex h-8 items-center gap-2.5 rounded-md px-2 text-muted-foreground text-sm hover:bg-sidebar-accent/60 hover:text-foreground [&_svg]:size-4"
    >
      <ExternalLink aria-hidden />
      Careers site
    </Link>
  );
  return (
    <DashboardShell
      nav={navigation}
      theme={theme}
      sidebarFooter={careers}
      userMenu={<AccountMenu name={actor.name} role={roleLabels[actor.role]} />}
    >
      {children}
      <DashboardKeys pages={pages} />
    </DashboardShell>
  );
}
