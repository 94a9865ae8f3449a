/** The first stop of the keyboard: past the header to <main id="main">. */
export function SkipLink({ children = "Skip to main content" }: { children?: string }) {
  return (
    <a
      href="#main"
      className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-60 focus:rounded-md focus:bg-foreground focus:px-4 focus:py-2.5 focus:font-medium focus:text-background"
    >
      {children}
    </a>
  );
}
