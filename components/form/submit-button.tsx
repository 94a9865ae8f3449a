"use client";

import { LoaderCircle } from "lucide-react";
import type { ComponentProps, MouseEvent } from "react";
import { useFormStatus } from "react-dom";
import { Button } from "@/components/ui/button";

type SubmitButtonProps = Omit<ComponentProps<typeof Button>, "type" | "asChild"> & {
  /** What it says while the form is on its way: "Publishing…". */
  pendingLabel?: string;
};

/** Sends the form it stands in. Stays focusable while pending (aria-disabled) and refuses the second click. */
export function SubmitButton({ children, pendingLabel, onClick, ...props }: SubmitButtonProps) {
  const { pending } = useFormStatus();
  function click(event: MouseEvent<HTMLButtonElement>) {
    if (pending) event.preventDefault();
    else onClick?.(event);
  }
  return (
    <Button type="submit" aria-disabled={pending || undefined} onClick={click} {...props}>
      {pending && <LoaderCircle aria-hidden className="animate-spin" />}
      {pending && pendingLabel ? pendingLabel : children}
    </Button>
  );
}
