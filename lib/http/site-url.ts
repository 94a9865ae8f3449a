import { env } from "@/lib/env";

/** The public address of a path: from the configuration, never from what a request says. */
export function siteUrl(path: string): string {
  return new URL(path, env().APP_URL).toString();
}
