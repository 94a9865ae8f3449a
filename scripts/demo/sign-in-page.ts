import type { IncomingMessage, ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import type Provider from "oidc-provider";
import { roleLabels } from "@/lib/auth/roles";
import { newcomer } from "./accounts";
import { html, page, send } from "./html";
import { demoPeople } from "./people";

/** The page where one chooses who to be, and the answer to it. */
export async function answerSignIn(
  provider: Provider,
  appUrl: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const { uid } = await provider.interactionDetails(request, response);
    if (request.method !== "POST") return showPeople(response, uid, appUrl);
    const chosen = choose(new URLSearchParams(await text(request)));
    if (!chosen) return showPeople(response, uid, appUrl, "Give an e-mail address, like name@example.org.");
    await provider.interactionFinished(request, response, { login: { accountId: chosen, remember: false } });
  } catch {
    const body = html`<h1>This sign-in has run out</h1><p><a href="${appUrl}">Go back to Rolecall</a> and sign in again.</p>`;
    const { content, policy } = page({ title: "Sign in", body });
    send(response, 400, "text/html; charset=utf-8", content, policy);
  }
}

function choose(form: URLSearchParams): string | undefined {
  const sub = form.get("sub");
  if (sub) return demoPeople.find((person) => person.sub === sub)?.sub;
  const email = form.get("email") ?? "";
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) ? newcomer(email, form.get("name") ?? "").sub : undefined;
}

function showPeople(response: ServerResponse, uid: string, appUrl: string, problem?: string): void {
  const rows = demoPeople.map(
    (
      person,
    ) => html`<li><button class="row" name="sub" value="${person.sub}"><span><strong>${person.name}</strong><br>
      <span class="quiet">${person.email}</span></span><span class="quiet">${roleLabels[person.role]}</span></button></li>`,
  );
  const body = html`<h1>Who do you want to be?</h1>
<p class="quiet">This is Rolecall’s demo issuer on this machine. It asks for no password; set OIDC_ISSUER to use your own.</p>
<form method="post" action="/sign-in/${uid}"><ul class="rows card">${rows}</ul></form>
<h2>Somebody new</h2>
<form method="post" action="/sign-in/${uid}" class="card padded">
  <div class="field"><label for="name">Name</label><input id="name" name="name" autocomplete="name"></div>
  <div class="field"><label for="email">E-mail</label><input id="email" name="email" type="email" required autocomplete="email"
    ${problem ? html`aria-invalid="true" aria-describedby="problem"` : ""}>
    ${problem ? html`<p id="problem" role="alert">${problem}</p>` : ""}</div>
  <button class="button">Sign in as somebody new</button>
</form>`;
  const { content, policy } = page({
    title: "Sign in · Demo issuer",
    body,
    formsGoTo: new URL(appUrl).origin,
  });
  send(response, problem ? 422 : 200, "text/html; charset=utf-8", content, policy);
}
