import type { Metadata } from "next";
import { CareersFrame } from "@/components/careers/careers-frame";
import { PageNotFound } from "@/components/careers/page-not-found";

export const metadata: Metadata = { title: "Page not found" };

export default function NotFound() {
  return (
    <CareersFrame>
      <PageNotFound />
    </CareersFrame>
  );
}
