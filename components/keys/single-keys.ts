"use client";

import { useSyncExternalStore } from "react";

const storageKey = "rolecall-single-keys";
const changed = new EventTarget();

export function areSingleKeysOn(): boolean {
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
  return useSyncExternalStore(subscribe, areSingleKeysOn, () => true);
}
