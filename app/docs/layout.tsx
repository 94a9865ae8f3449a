import type { ReactNode } from "react";
import { BrandMark } from "@/components/layout/brand-mark";
import { CareersShell } from "@/components/layout/careers-shell";

export default function DocsLayout({ children }: { children: ReactNode }) {
  return (
    <CareersShell
      siteName="Rolecall API"
      homeHref="/docs"
      logo={<BrandMark className="size-6" />}
      nav={[
        { href: "/docs", label: "Reference" },
        { href: "/docs/problems", label: "Problems" },
        { href: "/dashboard/settings/tokens", label: "Tokens" },
      ]}
    >
      {children}
    </CareersShell>
  );
}
