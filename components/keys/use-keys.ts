"use client";

import { useEffect, useRef } from "react";
import { type Binding, bindKeys, pressKey } from "./registry";
import { areSingleKeysOn } from "./single-keys";

const typing = "input:not([type=checkbox]), textarea, select, [contenteditable=true]";
const ownKeys = "[role=menu], [role=dialog]:not([data-keys=page]), [role=alertdialog], [role=listbox]";

/** Where somebody types, or a menu or dialog has keys of its own. */
function isTaken(event: KeyboardEvent): boolean {
  const target = event.target instanceof Element ? event.target : null;
  return Boolean(target?.closest(typing) || target?.closest(ownKeys));
}

function press(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || ["Shift", "Control", "Meta", "Alt"].includes(event.key))
    return;
  if (pressKey(event, isTaken(event) || !areSingleKeysOn())) event.preventDefault();
}

let users = 0;

/** Keys of a part of the screen while it is shown: `scope` is its heading in the keys dialog. */
export function useKeys(scope: string, bindings: Binding[]): void {
  const latest = useRef(bindings);
  latest.current = bindings;
  useEffect(() => {
    const unbind = bindKeys(scope, () => latest.current);
    users += 1;
    if (users === 1) window.addEventListener("keydown", press);
    return () => {
      unbind();
      users -= 1;
      if (users === 0) window.removeEventListener("keydown", press);
    };
  }, [scope]);
}
