import type { Metadata } from "next";
import { PageHeader } from "@/components/layout/page-header";
import { SectionCard } from "@/components/layout/section-card";
import { PreferenceForm, TimeZone } from "@/components/notifications/preference-form";
import { requireStaff } from "@/lib/auth/session";
import { findPreferences } from "@/lib/notifications/queries";

export const metadata: Metadata = { title: "Notifications" };

export default async function NotificationSettingsPage() {
  const actor = await requireStaff("/dashboard/settings/notifications");
  const { kinds, timeZone } = await findPreferences(actor);
  return (
    <div className="max-w-3xl">
      <PageHeader
        title="What I am told of"
        description="These settings are yours alone. You are never told of what you did yourself."
      />
      <div className="grid gap-5">
        <SectionCard
          flush
          title="Tell me when …"
          description="“At once” waits half a minute: what you read in Rolecall meanwhile is not mailed."
        >
          <PreferenceForm preferences={kinds} />
        </SectionCard>
        <SectionCard title="When your day begins">
          <TimeZone timeZone={timeZone} />
        </SectionCard>
      </div>
    </div>
  );
}
