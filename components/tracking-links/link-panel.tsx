import { SectionCard } from "@/components/layout/section-card";
import type { TrackingLinkLine } from "@/lib/tracking-links/queries";
import { LinkLine } from "./link-line";
import { NewLinkForm } from "./new-link-form";

type LinkPanelProps = { links: TrackingLinkLine[]; postingId: string; canKeep: boolean };

/** Where a posting has been put, and what has come of each place. */
export function LinkPanel({ links, postingId, canKeep }: LinkPanelProps) {
  if (!canKeep && links.length === 0) return null;
  return (
    <SectionCard
      id="links"
      title="Tracking links"
      description="An address for each place where you put the posting. Visits are page openings, counted without cookies and without robots that name themselves."
    >
      <div className="grid gap-4">
        {links.length > 0 && (
          <ul className="divide-y">
            {links.map((link) => (
              <LinkLine key={link.id} link={link} postingId={postingId} canKeep={canKeep} />
            ))}
          </ul>
        )}
        {canKeep && <NewLinkForm postingId={postingId} />}
      </div>
    </SectionCard>
  );
}
