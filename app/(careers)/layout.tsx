import "@/components/careers/careers.css";
import type { ReactNode } from "react";
import { CareersFrame } from "@/components/careers/careers-frame";

export default function CareersLayout({ children }: { children: ReactNode }) {
  return <CareersFrame>{children}</CareersFrame>;
}
