import {
  AlarmClock,
  Bell,
  BriefcaseBusiness,
  Building2,
  ExternalLink,
  HandHeart,
  House,
  KeyRound,
  ListTodo,
  Mail,
  ScrollText,
  UserSearch,
  Users,
  UsersRound,
  Workflow,
} from "lucide-react";
import type { Metadata } from "next";
import { cookies } from "next/headers";
import Link from "next/link";
import type { ReactNode } from "react";
import { BulkProgress } from "@/components/bulk-actions/bulk-progress";
import { DashboardKeys } from "@/components/keys/dashboard-keys";
import { DashboardShell } from "@/components/layout/dashboard-shell";
import type { NavGroup } from "@/components/layout/nav-list";
import { readTheme, themeCookie } from "@/components/layout/theme";
import { AccountMenu } from "@/components/members/account-menu";
import { Bell as NotificationBell } from "@/components/notifications/bell";
import { Palette } from "@/components/palette/palette";
import type { PaletteAction } from "@/components/palette/use-commands";
import { canReadAudit } from "@/lib/audit/policy";
import { isStaff, type UserActor } from "@/lib/auth/actor";
import { roleLabels } from "@/lib/auth/roles";
import { currentActor } from "@/lib/auth/session";
import { canEditCompany } from "@/lib/companies/policy";
import { canEditMailTemplates } from "@/lib/mail/policy";
import { canInviteMember, canListMembers } from "@/lib/members/policy";
import { countUnread, findTimeZone } from "@/lib/notifications/queries";
import { canSeeOverdue } from "@/lib/overdue-answers/policy";
import { canCreatePosting } from "@/lib/postings/policy";
import { canEditStageTemplates } from "@/lib/stage-templates/policy";
import { canKeepPools } from "@/lib/talent-pools/policy";

export const metadata: Metadata = { robots: { index: false } };

function navigationOf(actor: UserActor): NavGroup[] {
  const settings = [
    { href: "/dashboard/settings/notifications", label: "Notifications", icon: <Bell /> },
    canListMembers(actor) && { href: "/dashboard/settings/members", label: "Members", icon: <Users /> },
    canEditMailTemplates(actor) && {
      href: "/dashboard/settings/mail-templates",
      label: "Mail templates",
      icon: <Mail />,
    },
    canEditStageTemplates(actor) && {
      href: "/dashboard/settings/stage-templates",
      label: "Stage templates",
      icon: <Workflow />,
    },
    canEditCompany(actor) && {
      href: "/dashboard/settings/companies",
      label: "Companies",
      icon: <Building2 />,
    },
    { href: "/dashboard/settings/tokens", label: "API tokens", icon: <KeyRound /> },
    canReadAudit(actor) && { href: "/dashboard/settings/audit", label: "Audit trail", icon: <ScrollText /> },
  ].filter((item) => item !== false);
  const hiring = [
    { href: "/dashboard", label: "My work", icon: <House />, exact: true },
    { href: "/dashboard/postings", label: "Postings", icon: <BriefcaseBusiness /> },
    { href: "/dashboard/to-dos", label: "To-dos", icon: <ListTodo /> },
    canSeeOverdue(actor) && { href: "/dashboard/overdue", label: "Overdue answers", icon: <AlarmClock /> },
    { href: "/dashboard/candidates", label: "Candidates", icon: <UserSearch /> },
    canKeepPools(actor) && { href: "/dashboard/pools", label: "Talent pools", icon: <UsersRound /> },
    { href: "/dashboard/referrals", label: "Referrals", icon: <HandHeart /> },
  ].filter((item) => item !== false);
  return [{ items: hiring }, ...(settings.length > 0 ? [{ label: "Settings", items: settings }] : [])];
}

/** What somebody may begin, for the palette. */
function actionsOf(actor: UserActor): PaletteAction[] {
  return [
    canCreatePosting(actor) && {
      href: "/dashboard/postings/new",
      label: "New posting",
      also: "create write paste job advert",
    },
    canInviteMember(actor) && {
      href: "/dashboard/settings/members",
      label: "Invite member",
      also: "new colleague user account",
    },
    { href: "/me", label: "My applications", also: "own account" },
    { href: "/", label: "Careers site", also: "public open positions" },
  ].filter((action) => action !== false);
}

export default async function DashboardLayout({ children }: { children: ReactNode }) {
  const actor = await currentActor();
  // The page itself sends a visitor to the sign-in page, for it knows where to come back to.
  if (!isStaff(actor)) return children;
  const theme = readTheme((await cookies()).get(themeCookie)?.value);
  const navigation = navigationOf(actor);
  const [unread, timeZone] = await Promise.all([countUnread(actor), findTimeZone(actor)]);
  const pages = navigation.flatMap(({ label: group, items }) =>
    items.map(({ href, label }) => ({ href, label, group })),
  );
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
      search={<Palette userId={actor.userId} pages={pages} actions={actionsOf(actor)} />}
      theme={theme}
      sidebarFooter={careers}
      bell={<NotificationBell unread={unread} hasTimeZone={timeZone !== null} />}
      userMenu={<AccountMenu name={actor.name} role={roleLabels[actor.role]} />}
    >
      {children}
      <BulkProgress />
      <DashboardKeys pages={pages} />
    </DashboardShell>
  );
}
