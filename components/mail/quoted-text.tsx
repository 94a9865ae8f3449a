import { splitQuoted } from "@/lib/mail/rules";

/** What somebody has written, with what they quote folded away below it. */
export function QuotedText({ text }: { text: string }) {
  const { own, quoted } = splitQuoted(text);
  return (
    <div className="text-sm leading-relaxed">
      <p className="whitespace-pre-wrap wrap-anywhere">
        {own || (quoted ? "" : "There are no words in it.")}
      </p>
      {quoted && (
        <details className="mt-2">
          <summary className="w-fit cursor-pointer rounded-sm text-muted-foreground text-xs underline underline-offset-4">
            What it answers to
          </summary>
          <p className="mt-1 whitespace-pre-wrap border-l-2 pl-3 text-muted-foreground wrap-anywhere">
            {quoted}
          </p>
        </details>
      )}
    </div>
  );
}
