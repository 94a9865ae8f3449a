import type { ReactNode } from "react";

export function FieldHint({ id, children }: { id: string; children: ReactNode }) {
  return (
    <div id={id} className="-mt-1 text-[calc(var(--control-text)*0.94)] text-muted-foreground leading-snug">
      {children}
    </div>
  );
}

/** The word "Error" is there for those who do not see the colour or the line. */
export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={id} className="font-medium text-(length:--control-text) text-destructive-text leading-snug">
      <span className="sr-only">Error: </span>
      {children}
    </p>
  );
}
