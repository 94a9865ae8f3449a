import { redirect } from "next/navigation";
import { SubmitButton } from "@/components/form/submit-button";
import { BrandMark } from "@/components/layout/brand-mark";
import { CareersShell } from "@/components/layout/careers-shell";
import { Alert } from "@/components/ui/alert";
import { signInAction } from "@/lib/auth/actions";
import { returnPath } from "@/lib/auth/return-path";
import { currentActor } from "@/lib/auth/session";
import { env } from "@/lib/env";

export const metadata = { title: "Sign in", robots: { index: false } };

const reasons: Record<string, string> = {
  disabled: "This account has been disabled. Ask an admin of your organisation.",
  AccessDenied: "The sign-in was refused. Ask an admin of your organisation.",
  Configuration: "Signing in failed on our side. Try again in a moment; if it stays so, tell an admin.",
};

export default async function SignInPage(props: PageProps<"/sign-in">) {
  const query = await props.searchParams;
  const wanted = typeof query.return === "string" ? query.return : "/dashboard";
  const path = returnPath(wanted, env().APP_URL);
  const actor = await currentActor();
  if (actor.type === "user") redirect(path as "/");
  const error = typeof query.error === "string" ? (reasons[query.error] ?? reasons.Configuration) : null;
  return (
    <CareersShell siteName="Rolecall" logo={<BrandMark />}>
      <div className="mx-auto grid max-w-md gap-5 py-8">
        <h1 className="font-semibold text-3xl tracking-tight">Sign in</h1>
        {error && (
          <Alert variant="destructive" role="alert">
            {error}
          </Alert>
        )}
        <p className="text-muted-foreground">
          You sign in at {env().OIDC_NAME} and come straight back here. To look at postings, to apply and to
          follow an application you need no account.
        </p>
        <form action={signInAction}>
          <input type="hidden" name="return" value={path} />
          <SubmitButton size="lg" pendingLabel="On the way…">
            Sign in with {env().OIDC_NAME}
          </SubmitButton>
        </form>
      </div>
    </CareersShell>
  );
}
