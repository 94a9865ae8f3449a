"use client";

import { type ReactNode, useEffect, useRef } from "react";

export type SummaryError = {
  /** The id of the control or the fieldset. */
  field?: string;
  message: string;
};

type ErrorSummaryProps = { errors: SummaryError[]; title?: string; children?: ReactNode };

/**
 * At the top of a form that was sent back: says what is wrong and links to each place. Takes the focus whenever the
 * errors change, so that keyboard and screen reader start there; without JavaScript it is a list of links.
 */
export function ErrorSummary({ errors, title = "There is a problem", children }: ErrorSummaryProps) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length > 0) ref.current?.focus();
  }, [errors]);
  if (errors.length === 0) return null;
  return (
    <div
      ref={ref}
      role="alert"
      tabIndex={-1}
      aria-labelledby="error-summary-title"
      className="rounded-lg border-2 border-destructive bg-card px-4 py-3.5 outline-offset-2 focus:outline-2 focus:outline-ring"
    >
      <h2 id="error-summary-title" className="font-semibold text-[calc(var(--control-text)*1.12)]">
        {title}
      </h2>
      {children}
      <ul className="mt-1.5 grid gap-1 text-(length:--control-text)">
        {errors.map(({ field, message }) => (
          <li key={`${field}-${message}`}>
            {field ? (
              <a
                href={`#${field}`}
                onClick={() => document.getElementById(field)?.focus()}
                className="inline-block min-h-6 font-medium text-destructive-text underline underline-offset-4 hover:decoration-2"
              >
                {message}
              </a>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
