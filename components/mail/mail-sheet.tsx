type MailSheetProps = {
  to: { name: string; email: string };
  subject: string;
  text: string;
  language: string;
};

const address = /https?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)\]]/g;

type Part = { at: number; words: string; isLink: boolean };

/** The text in pieces, links apart from the words around them. */
function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const { index, 0: words } of text.matchAll(address)) {
    parts.push({ at, words: text.slice(at, index), isLink: false }, { at: index, words, isLink: true });
    at = index + words.length;
  }
  return [...parts, { at, words: text.slice(at), isLink: false }].filter(({ words }) => words !== "");
}

/** A mail as its reader will have it before them: paragraphs, lines and links, and nothing else. */
export function MailSheet({ to, subject, text, language }: MailSheetProps) {
  return (
    <div className="rounded-lg border bg-card">
      <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1 border-b px-4 py-3 text-sm">
        <dt className="text-muted-foreground">To</dt>
        <dd className="wrap-anywhere">
          {to.name} &lt;{to.email}&gt;
        </dd>
        <dt className="text-muted-foreground">Subject</dt>
        <dd className="font-medium wrap-anywhere" lang={language}>
          {subject || "No subject yet"}
        </dd>
      </dl>
      <p
        className="min-h-40 whitespace-pre-wrap px-4 py-4 text-sm leading-relaxed wrap-anywhere"
        lang={language}
      >
        {partsOf(text).map(({ at, words, isLink }) => (
          <span key={at} className={isLink ? "text-primary underline" : undefined}>
            {words}
          </span>
        ))}
      </p>
    </div>
  );
}
