import type { ReactNode } from "react";
import { BrandMark } from "@/components/layout/brand-mark";
import { CareersShell } from "@/components/layout/careers-shell";
import { Button } from "@/components/ui/button";

const footerLink = "underline underline-offset-4 hover:text-foreground";

type CareersFrameProps = {
  children: ReactNode;
  /** For the pages of one person. The public ones are the same for everybody, so that they can be cached. */
  isSignedIn?: boolean;
};

/** The careers site around every one of its pages. */
export function CareersFrame({ children, isSignedIn = false }: CareersFrameProps) {
  return (
    <CareersShell
      siteName="Careers"
      logo={<BrandMark className="size-7" />}
      nav={[{ href: "/", label: "Open positions" }]}
      actions={
        !isSignedIn && (
          <Button asChild variant="outline" size="sm">
            <a href="/sign-in">Sign in</a>
          </Button>
        )
      }
      footer={
        <ul className="flex flex-wrap gap-x-6 gap-y-2">
          <li>
            <a className={footerLink} href="/feeds/rss">
              New positions as RSS
            </a>
          </li>
          <li className="sm:ml-auto">Powered by Rolecall</li>
        </ul>
      }
    >
      {children}
    </CareersShell>
  );
}
