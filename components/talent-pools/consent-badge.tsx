import { Badge } from "@/components/ui/badge";
import { consentLabels } from "@/lib/talent-pools/labels";
import type { Consent } from "@/lib/talent-pools/schema";

const looks = { none: "outline", asked: "info", given: "success", refused: "destructive" } as const;

export function ConsentBadge({ consent }: { consent: Consent }) {
  return (
    <Badge variant={looks[consent]} dot className="whitespace-nowrap">
      {consentLabels[consent]}
    </Badge>
  );
}
