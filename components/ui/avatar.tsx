import { cva, type VariantProps } from "class-variance-authority";
import { cn } from "@/lib/cn";

const avatarVariants = cva(
  "inline-flex shrink-0 select-none items-center justify-center rounded-full font-semibold leading-none tracking-tight",
  {
    variants: {
      size: { sm: "size-6 text-[0.625rem]", default: "size-8 text-xs", lg: "size-12 text-base" },
      tone: {
        0: "bg-primary-soft text-primary",
        1: "bg-success-soft text-success-text",
        2: "bg-warning-soft text-warning-text",
        3: "bg-info-soft text-info-text",
        4: "bg-destructive-soft text-destructive-text",
        5: "bg-secondary text-secondary-foreground",
      },
    },
    defaultVariants: { size: "default" },
  },
);

/** First letters of the first and the last word: "Ada King Lovelace" is AL. */
export function initials(name: string): string {
  const words = name.split(/[\s\p{P}]+/u).filter(Boolean);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return ends
    .map((word) => [...(word ?? "")][0] ?? "")
    .join("")
    .toLocaleUpperCase();
}

function toneOf(name: string): 0 | 1 | 2 | 3 | 4 | 5 {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 6007;
  return (sum % 6) as 0 | 1 | 2 | 3 | 4 | 5;
}

type AvatarProps = { name: string; className?: string } & Pick<VariantProps<typeof avatarVariants>, "size">;

/** Initials on a colour that stays with the name. Decoration: the name stands beside it. */
export function Avatar({ name, size, className }: AvatarProps) {
  return (
    <span aria-hidden className={cn(avatarVariants({ size, tone: toneOf(name) }), className)}>
      {initials(name)}
    </span>
  );
}
