import { Lock } from "lucide-react";
import type { ReactNode } from "react";
import { PageHeader } from "@/components/layout/page-header";
import { PresentPeople } from "@/components/live/present-people";
import { Badge } from "@/components/ui/badge";
import { TabLinks } from "@/components/ui/tab-links";
import { placeText } from "@/lib/adverts/labels";
import { visibilityLabels } from "@/lib/postings/labels";
import type { PostingView } from "@/lib/postings/queries";
import { PostingCommands } from "./posting-commands";
import { StatusBadge } from "./status-badge";

type PostingHeaderProps = {
  posting: PostingView;
  current: "overview" | "pipeline" | "stages" | "team" | "versions";
  actions?: ReactNode;
};

function tabsOf(posting: PostingView, current: PostingHeaderProps["current"]) {
  const home = `/dashboard/postings/${posting.id}`;
  return [
    { href: home, label: "Overview", current: current === "overview" },
    { href: `${home}/pipeline`, label: "Pipeline", current: current === "pipeline" },
    ...(posting.may.editStages
      ? [{ href: `${home}/stages`, label: "Stages", current: current === "stages" }]
      : []),
    ...(posting.may.edit ? [{ href: `${home}/edit`, label: "Advert" }] : []),
    { href: `${home}/team`, label: "Team", current: current === "team" },
    { href: `${home}/versions`, label: "Versions", current: current === "versions" },
  ];
}

/** The head of every page of one posting: what it is, how it stands, and the way to its other pages. */
export function PostingHeader({ posting, current, actions }: PostingHeaderProps) {
  const [place] = posting.advert.locations;
  const where = place && placeText({ ...place, postalCode: null, region: null });
  const tabs = tabsOf(posting, current);
  return (
    <>
      <PostingCommands
        pages={tabs.map(({ href, label }) => ({ href, label }))}
        title={posting.advert.title}
        company={posting.advert.companyName}
      />
      <PageHeader
        className="mb-2"
        title={posting.advert.title}
        breadcrumbs={[{ label: "Postings", href: "/dashboard/postings" }, { label: posting.advert.title }]}
        description={[posting.advert.companyName, where].filter(Boolean).join(" · ")}
        meta={
          <>
            <StatusBadge status={posting.status} publishAt={posting.publishAt} />
            {posting.visibility !== "public" && (
              <Badge variant="outline">{visibilityLabels[posting.visibility]}</Badge>
            )}
            {posting.confidential && (
              <Badge variant="outline">
                <Lock aria-hidden /> Confidential
              </Badge>
            )}
            <PresentPeople postingId={posting.id} />
          </>
        }
        actions={actions}
      />
      <TabLinks label="This posting" items={tabs} className="mb-5" />
    </>
  );
}
