import "@/components/careers/careers.css";
import type { Metadata } from "next";
import type { ReactNode } from "react";
import { CareersFrame } from "@/components/careers/careers-frame";
import { isBuilding } from "@/lib/cache/building";
import { siteUrl } from "@/lib/http/site-url";

/** The address that pictures are made absolute with. */
export function generateMetadata(): Metadata {
  return isBuilding() ? {} : { metadataBase: new URL(siteUrl("/")) };
}

export default function CareersLayout({ children }: { children: ReactNode }) {
  return <CareersFrame>{children}</CareersFrame>;
}
