"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { Saving } from "@/components/form/save-state";
import type { Advert } from "@/lib/adverts/schema";
import type { FieldErrors } from "@/lib/errors";
import { editPostingAction } from "@/lib/postings/actions";
import { fieldLabel } from "@/lib/postings/labels";
import { saveable } from "./saveable";

export type Stored = { version: number; advert: Advert };
export type Conflict = { message: string };

const pause = 800;
const offline = "the server could not be reached. It is kept here and tried again";

/** "advert.timeZone" → "timeZone": the editor knows fields by their path in the advert. */
const inAdvert = (fields: FieldErrors): FieldErrors =>
  Object.fromEntries(Object.entries(fields).map(([path, words]) => [path.replace(/^advert\./, ""), words]));

/** Saved, or saved but for the fields that do not fit. */
function afterSaving(unfit: FieldErrors): Saving {
  const fields = new Set(Object.keys(unfit).map((path) => fieldLabel(path.split(".")[0] ?? path)));
  if (fields.size === 0) return { state: "saved" };
  return { state: "failed", message: `${[...fields].join(", ")} must be put right. The rest is saved` };
}

/**
 * Keeps the advert saved while it is being written: a moment after the last change, at once when asked or when the tab
 * is left. One save at a time, each naming the version that it was made over. `accepted` are the readings of an import
 * that somebody has looked at.
 */
export function useAutosave(postingId: string, initial: Stored, advert: Advert, accepted?: string[]) {
  const [saving, setSaving] = useState<Saving>({ state: "idle" });
  // A ref, so that a refusal by the server is not itself a reason to try again.
  const isFailing = useRef(false);
  isFailing.current = saving.state === "failed";
  const [errors, setErrors] = useState<FieldErrors>({});
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const stored = useRef(initial);
  const latest = useRef({ advert, accepted });
  const sent = useRef(JSON.stringify([initial.advert, accepted]));
  const busy = useRef<Promise<boolean> | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  latest.current = { advert, accepted };

  const save = useCallback(async (): Promise<boolean> => {
    clearTimeout(timer.current);
    if (busy.current) await busy.current;
    const { accepted: checked } = latest.current;
    const { advert: fitting, errors: unfit } = saveable(latest.current.advert, stored.current.advert);
    setErrors(unfit);
    const isFit = Object.keys(unfit).length === 0;
    const whole = JSON.stringify([fitting, checked]);
    if (whole === sent.current) {
      // What was wrong may have been put back as it was: nothing to send, and nothing unsaved any more.
      if (!isFit || isFailing.current) setSaving(afterSaving(unfit));
      return isFit;
    }
    setSaving({ state: "saving" });
    const work = (async () => {
      const change = { postingId, version: stored.current.version, advert: fitting, accepted: checked };
      const result = await editPostingAction(change).catch(() => null);
      if (!result) {
        setSaving({ state: "failed", message: offline });
        timer.current = setTimeout(() => void save(), 5_000);
        return false;
      }
      if (!result.ok) {
        const isOvertaken = result.code === "conflict" && result.fields.version !== undefined;
        if (isOvertaken) setConflict({ message: result.message });
        setErrors({ ...unfit, ...inAdvert(result.fields) });
        setSaving({ state: "failed", message: isOvertaken ? "somebody else saved first" : result.message });
        return false;
      }
      stored.current = { version: result.value.version, advert: fitting };
      sent.current = whole;
      setSaving(afterSaving(unfit));
      return isFit;
    })();
    busy.current = work;
    const isSaved = await work;
    busy.current = null;
    return isSaved;
  }, [postingId]);

  /** After a conflict, or when something else has made a new version: what is stored is this now. */
  const rebase = useCallback((to: Stored) => {
    stored.current = to;
    sent.current = JSON.stringify([to.advert, latest.current.accepted]);
    setConflict(null);
    setErrors({});
    setSaving({ state: "idle" });
  }, []);

  useEffect(() => {
    const isSame = JSON.stringify([advert, accepted]) === sent.current;
    if (conflict || (isSame && !isFailing.current)) return;
    timer.current = setTimeout(() => void save(), pause);
    return () => clearTimeout(timer.current);
  }, [advert, accepted, conflict, save]);

  useLeaveGuard(() => {
    const { advert: fitting } = saveable(latest.current.advert, stored.current.advert);
    return JSON.stringify([fitting, latest.current.accepted]) !== sent.current;
  }, save);

  return { saving, errors, conflict, save, rebase, stored };
}

/** A tab that is left or closed saves first, or asks. */
function useLeaveGuard(isDirty: () => boolean, save: () => Promise<boolean>) {
  const latest = useRef({ isDirty, save });
  latest.current = { isDirty, save };
  useEffect(() => {
    const leave = (event: BeforeUnloadEvent) => {
      if (latest.current.isDirty()) event.preventDefault();
    };
    const hide = () => {
      if (document.visibilityState === "hidden" && latest.current.isDirty()) void latest.current.save();
    };
    window.addEventListener("beforeunload", leave);
    document.addEventListener("visibilitychange", hide);
    return () => {
      window.removeEventListener("beforeunload", leave);
      document.removeEventListener("visibilitychange", hide);
    };
  }, []);
}
