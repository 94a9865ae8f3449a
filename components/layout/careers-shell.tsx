import type { CSSProperties, ReactNode } from "react";
import { SkipLink } from "./skip-link";

type CareersNavItem = { href: string; label: string; current?: boolean };

type CareersShellProps = {
  /** The company or the site. */
  siteName: string;
  children: ReactNode;
  nav?: CareersNavItem[];
  homeHref?: string;
  logo?: ReactNode;
  /** At the right end: the sign-in link. */
  actions?: ReactNode;
  footer?: ReactNode;
  /** The company's colour, any CSS colour; readable shades of it are derived. */
  accent?: string;
  skipLabel?: string;
  navLabel?: string;
  /** The language of the page where it is not that of <html>. */
  lang?: string;
};

/** The frame of every public page: no script of its own, plain links (which need none and cost less to render), one column, large type. */
export function CareersShell(props: CareersShellProps) {
  const { siteName, children, nav = [], homeHref = "/", logo, actions, footer, accent, lang } = props;
  return (
    <div
      data-scale="public"
      data-accent=""
      lang={lang}
      style={accent ? ({ "--accent-base": accent } as CSSProperties) : undefined}
      className="flex min-h-dvh flex-col text-[1.0625rem] leading-relaxed"
    >
      <SkipLink>{props.skipLabel}</SkipLink>
      <header className="border-b bg-background print:hidden">
        <div className="h-1 bg-primary" />
        <div className="mx-auto flex w-full max-w-6xl flex-wrap items-center gap-x-6 gap-y-1 px-4 py-2.5 sm:px-6">
          <a
            href={homeHref}
            className="mr-auto flex min-h-11 min-w-0 items-center gap-2.5 font-semibold text-lg tracking-[-0.015em]"
          >
            {logo}
            <span className="truncate">{siteName}</span>
          </a>
          {nav.length > 0 && (
            <nav aria-label={props.navLabel ?? "Main"}>
              <ul className="flex flex-wrap items-center gap-x-5 text-base">
                {nav.map((item) => (
                  <li key={item.href}>
                    <a
                      href={item.href}
                      aria-current={item.current ? "page" : undefined}
                      className="inline-flex min-h-11 items-center font-medium text-muted-foreground decoration-2 underline-offset-8 hover:text-foreground hover:underline aria-[current]:text-foreground aria-[current]:underline aria-[current]:decoration-primary"
                    >
                      {item.label}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          )}
          {actions && <div className="flex items-center gap-2 text-base">{actions}</div>}
        </div>
      </header>
      <main
        id="main"
        tabIndex={-1}
        className="mx-auto w-full max-w-6xl flex-1 px-4 py-8 outline-none sm:px-6 sm:py-10"
      >
        {children}
      </main>
      {footer && (
        <footer className="border-t bg-muted text-base text-muted-foreground print:hidden">
          <div className="mx-auto w-full max-w-6xl px-4 py-6 sm:px-6">{footer}</div>
        </footer>
      )}
    </div>
  );
}
