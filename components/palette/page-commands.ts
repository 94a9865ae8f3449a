"use client";

import { useEffect, useRef } from "react";
import type { Command } from "./commands";

type Part = { heading: string; commands: () => Command[] };

const parts: Part[] = [];

/** What can be done on the screen that one is on, as long as this part of it is shown. */
export function usePageCommands(heading: string, commands: Command[]): void {
  const latest = useRef(commands);
  latest.current = commands;
  useEffect(() => {
    const part = { heading, commands: () => latest.current };
    parts.push(part);
    return () => {
      parts.splice(parts.indexOf(part), 1);
    };
  }, [heading]);
}

/** What the screen offers right now, what was shown last first. */
export function pageCommands(): { heading: string; commands: Command[] }[] {
  return [...parts]
    .reverse()
    .map(({ heading, commands }) => ({ heading, commands: commands() }))
    .filter(({ commands }) => commands.length > 0);
}
