import { PageHeader } from "@/components/layout/page-header";
import { Badge } from "@/components/ui/badge";
import type { Pipeline } from "@/lib/applications/queries";
import { statusLabels } from "@/lib/postings/labels";

/** Whose pipeline it is, and the way back. */
export function PipelineHeader({ pipeline }: { pipeline: Pipeline }) {
  const label = statusLabels[pipeline.status as keyof typeof statusLabels];
  return (
    <PageHeader
      className="mb-3"
      title="Pipeline"
      breadcrumbs={[
        { label: "Postings", href: "/dashboard/postings" },
        { label: pipeline.title, href: `/dashboard/postings/${pipeline.id}` },
      ]}
      meta={
        pipeline.status !== "published" && (
          <Badge variant="outline" dot>
            {label}
          </Badge>
        )
      }
    />
  );
}
