import type { MetadataRoute } from "next";
import { isBuilding } from "@/lib/cache/building";
import { siteUrl } from "@/lib/http/site-url";

export const dynamic = "force-static";

export default function robots(): MetadataRoute.Robots {
  const disallow = ["/dashboard", "/me", "/status/", "/join/", "/sign-in", "/search", "/jobs/*/apply"];
  const rules = { userAgent: "*", allow: "/", disallow };
  return isBuilding() ? { rules } : { rules, sitemap: siteUrl("/sitemap.xml") };
}
