"use server";

import { env } from "@/lib/env";
import { signIn } from "./next-auth";
import { returnPath } from "./return-path";

/** Sends the browser to the issuer; afterwards it comes back to `return`, if that is a path of ours. */
export async function signInAction(form: FormData): Promise<void> {
  const wanted = form.get("return");
  await signIn("oidc", { redirectTo: returnPath(typeof wanted === "string" ? wanted : "/", env().APP_URL) });
}
