"use client";

import { useEffect, useRef } from "react";

/** Ctrl or Cmd with S saves, with Enter publishes, also from inside a field. */
export function useEditorKeys(keys: { save: () => void; publish?: () => void }) {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      const act =
        event.key.toLowerCase() === "s"
          ? latest.current.save
          : event.key === "Enter"
            ? latest.current.publish
            : null;
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
}
