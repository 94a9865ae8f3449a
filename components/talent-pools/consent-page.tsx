import { Alert } from "@/components/ui/alert";
import type { ConsentView } from "@/lib/talent-pools/queries";
import { keptMonths, refusalDays } from "@/lib/talent-pools/rules";
import { ConsentForm } from "./consent-form";

const longDay = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

function Answered({ view }: { view: ConsentView }) {
  if (view.consent === "given")
    return (
      <Alert variant="success" title="You have said yes. Thank you." className="text-base">
        We keep your details until {longDay.format(view.expiresOn)}.
      </Alert>
    );
  if (view.consent === "refused")
    return (
      <Alert variant="info" title="You have said no" className="text-base">
        You leave the pool within {refusalDays} days, and nobody asks you again about it.
      </Alert>
    );
  return null;
}

/** What somebody is asked, in full before they answer (GDPR Art. 7 and 13), and the way to take a yes back. */
export function ConsentPage({ view, token }: { view: ConsentView; token: string }) {
  return (
    <div className="mx-auto grid max-w-2xl gap-6">
      <div className="grid gap-1">
        <p className="text-muted-foreground">Hello {view.name}</p>
        <h1 className="text-balance font-semibold text-3xl tracking-tight wrap-anywhere">
          May we keep you in mind?
        </h1>
      </div>
      <Answered view={view} />
      <p>
        We would like to keep your details in our talent pool “{view.pool}”, so that we can write to you when
        a role comes up that suits you.
      </p>
      <ul className="grid list-disc gap-1.5 pl-5">
        <li>What we keep: your name, your contact details, your CV and what you have sent us with it.</li>
        <li>Who reads it: the people who recruit here, and nobody else.</li>
        <li>For how long: {keptMonths} months from your yes. We ask again before that ends.</li>
        <li>You can take a yes back at any time on this page; your link stays the same.</li>
        <li>Applications of yours go on as they are, whatever you answer.</li>
      </ul>
      <ConsentForm token={token} consent={view.consent} />
    </div>
  );
}
