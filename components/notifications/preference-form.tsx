"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { toast } from "sonner";
import { Button } from "@/components/ui/button";
import { NativeSelect } from "@/components/ui/native-select";
import { Switch } from "@/components/ui/switch";
import { setPreferenceAction, setTimeZoneAction } from "@/lib/notifications/actions";
import { kindLabels, mailTimeLabels } from "@/lib/notifications/labels";
import type { Preference } from "@/lib/notifications/queries";
import { type MailTime, mailTimes } from "@/lib/notifications/schema";

/** One line per kind: in the product or not, by mail at once, in the digest or not. Each takes effect at once. */
export function PreferenceForm({ preferences }: { preferences: Preference[] }) {
  return (
    <ul className="divide-y text-sm">
      {preferences.map((preference) => (
        <PreferenceLine key={preference.kind} preference={preference} />
      ))}
    </ul>
  );
}

function PreferenceLine({ preference }: { preference: Preference }) {
  const [chosen, setChosen] = useState(preference);
  const { kind } = preference;
  const label = kindLabels[kind];

  async function choose(next: Preference) {
    const before = chosen;
    setChosen(next);
    const answer = await setPreferenceAction(next).catch(() => null);
    if (answer?.ok) return;
    setChosen(before);
    toast.error(answer?.message ?? "The server could not be reached. Nothing was changed.");
  }

  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-2.5">
      <span className="min-w-0 flex-1 basis-56">{label}</span>
      <span className="flex items-center gap-2">
        <Switch
          checked={chosen.inProduct}
          aria-label={`In Rolecall: ${label}`}
          onCheckedChange={(inProduct) => void choose({ ...chosen, inProduct })}
        />
        <span aria-hidden className="text-muted-foreground text-xs">
          In Rolecall
        </span>
      </span>
      <span className="flex items-center gap-2">
        <span aria-hidden className="shrink-0 text-muted-foreground text-xs">
          By mail
        </span>
        <NativeSelect
          className="w-34"
          aria-label={`By mail: ${label}`}
          value={chosen.mail}
          onChange={(event) => void choose({ ...chosen, mail: event.target.value as MailTime })}
        >
          {mailTimes.map((time) => (
            <option key={time} value={time}>
              {mailTimeLabels[time]}
            </option>
          ))}
        </NativeSelect>
      </span>
    </li>
  );
}

/** The zone that one's days and digests go by, and the browser's when that is another one. */
export function TimeZone({ timeZone }: { timeZone: string | null }) {
  const router = useRouter();
  const [pending, start] = useTransition();
  const [offered, setOffered] = useState<string>();
  const browser = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

  function take() {
    start(async () => {
      const zone = browser();
      const answer = await setTimeZoneAction({ timeZone: zone }).catch(() => null);
      if (!answer?.ok) return void toast.error(answer?.message ?? "The server could not be reached.");
      setOffered(zone);
      router.refresh();
    });
  }

  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-sm">
      <p className="min-w-0 flex-1 basis-56">
        Your days begin in <strong>{timeZone ?? "UTC"}</strong>: the digest comes at 07:00 there, and a to-do
        is due on its day there.
      </p>
      <Button variant="outline" size="sm" aria-disabled={pending || undefined} onClick={take}>
        {offered ? "Taken over" : "Use this browser’s time zone"}
      </Button>
    </div>
  );
}
