import { cn } from "@/lib/cn";

type MarkdownProps = {
  /** HTML that has been through the sanitiser. Nothing is cleaned here. */
  html: string;
  lang?: string;
  className?: string;
};

export function Markdown({ html, lang, className }: MarkdownProps) {
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: the caller hands in sanitised HTML, see MarkdownProps
    <div className={cn("prose", className)} lang={lang} dangerouslySetInnerHTML={{ __html: html }} />
  );
}
