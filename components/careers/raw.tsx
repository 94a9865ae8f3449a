import type { Html } from "./html";

/** Puts HTML that was made by `html` into a page. */
export function Raw({ content, className }: { content: Html; className?: string }) {
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: Html is made by the html tag alone, which escapes what it is given
    <div className={className} dangerouslySetInnerHTML={{ __html: content.text }} />
  );
}
