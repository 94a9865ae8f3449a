"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { showKeys } from "@/components/keys/keys-dialog";
import { changeTheme } from "@/components/layout/theme";
import { leave } from "@/components/members/account-menu";
import type { Command } from "./commands";

/** A page that the menu leads to. */
export type PalettePage = { href: string; label: string; group?: string };
/** Something that this person may do, which begins on a page. */
export type PaletteAction = { href: string; label: string; also?: string };

export type CommandGroup = { heading: string; commands: Command[] };

/** What can be done from everywhere: pages, settings and actions. */
export function useCommands(pages: PalettePage[], actions: PaletteAction[]): CommandGroup[] {
  const router = useRouter();
  const to = ({ href, label, also }: PaletteAction): Command => ({
    id: `to ${label} ${href}`,
    label,
    also,
    isPage: true,
    run: () => router.push(href as Route),
  });
  const theme = (value: "light" | "dark" | "system", label: string): Command => ({
    id: `theme ${value}`,
    label,
    also: "switch theme colours appearance mode",
    run: () => changeTheme(value),
  });
  return [
    { heading: "Go to", commands: pages.filter(({ group }) => !group).map(to) },
    {
      heading: "Settings",
      commands: pages.filter(({ group }) => group).map((page) => to({ ...page, also: page.group })),
    },
    {
      heading: "Actions",
      commands: [
        ...actions.map(to),
        theme("light", "Switch to light colours"),
        theme("dark", "Switch to dark colours"),
        theme("system", "Use the system's colours"),
        {
          id: "keys",
          label: "Show the keys of this screen",
          also: "shortcuts keyboard help",
          shortcut: "?",
          run: showKeys,
        },
        { id: "sign-out", label: "Sign out", also: "log out leave", run: leave },
      ],
    },
  ];
}
