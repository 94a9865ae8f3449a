"use client";

import { useEffect, useRef, useSyncExternalStore } from "react";

/** What each key does; a handler that returns false leaves the key to the browser. */
export type Keys = Record<string, (event: KeyboardEvent) => unknown>;

const storageKey = "rolecall-single-keys";
const changed = new EventTarget();

function areOn(): boolean {
  try {
    return localStorage.getItem(storageKey) !== "off";
  } catch {
    return true;
  }
}

/** Single letters as keys can be turned off, for people who speak to their computer (WCAG 2.1.4). */
export function setSingleKeys(on: boolean): void {
  try {
    localStorage.setItem(storageKey, on ? "on" : "off");
  } catch {
    // Without storage the choice lasts as long as the page does not reload; nothing else is lost.
  }
  changed.dispatchEvent(new Event("change"));
}

function subscribe(listener: () => void) {
  changed.addEventListener("change", listener);
  return () => changed.removeEventListener("change", listener);
}

export function useSingleKeys(): boolean {
  return useSyncExternalStore(subscribe, areOn, () => true);
}

const typing = "input, textarea, select, [contenteditable=true]";
const ownKeys = "[role=menu], [role=dialog]:not([data-keys=page]), [role=alertdialog], [role=listbox]";

function isTaken(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return true;
  const target = event.target instanceof Element ? event.target : null;
  return Boolean(target?.closest(typing) || target?.closest(ownKeys));
}

/** Keys of the page, except where somebody types or a menu or dialog has keys of its own. */
export function useKeys(keys: Keys): void {
  const on = useSingleKeys();
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    if (!on) return;
    function press(event: KeyboardEvent) {
      if (isTaken(event)) return;
      const act = latest.current[event.key];
      if (act && act(event) !== false) event.preventDefault();
    }
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [on]);
}
