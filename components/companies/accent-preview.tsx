import type { CSSProperties } from "react";
import { checkAccent } from "@/lib/companies/rules";

const ratio = (value: number) => `${(Math.floor(value * 10) / 10).toFixed(1)} : 1`;

/** The accent as it will be shown, on light and on dark pages, with the contrast of its text. */
export function AccentPreview({ accent }: { accent: string }) {
  const { onLight, onDark, isDarkened } = checkAccent(accent);
  const looks = [
    { theme: "light", words: "On light pages", contrast: onLight },
    { theme: "dark", words: "On dark pages", contrast: onDark },
  ];
  return (
    <div className="grid gap-2">
      <ul className="grid gap-3 sm:grid-cols-2">
        {looks.map(({ theme, words, contrast }) => (
          <li
            key={theme}
            data-accent=""
            style={{ "--accent-base": accent, colorScheme: theme } as CSSProperties}
            className="grid gap-3 rounded-lg border bg-card p-4 text-sm"
          >
            <p className="text-card-foreground">
              {words}: <span className="tabular-nums">{ratio(contrast)}</span>
            </p>
            <p className="flex items-center gap-4">
              <span className="rounded-md bg-primary px-3 py-1.5 font-medium text-primary-foreground">
                Apply
              </span>
              <span className="text-primary underline underline-offset-4">About us</span>
            </p>
          </li>
        ))}
      </ul>
      {isDarkened && (
        <p className="text-muted-foreground text-sm">
          This colour is too light for text on a white page, so light pages show it darker.
        </p>
      )}
    </div>
  );
}
