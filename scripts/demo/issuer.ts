import { createServer } from "node:http";
import Provider, { type Configuration, interactionPolicy, type KoaContextWithOIDC } from "oidc-provider";
import { isLocal } from "@/lib/env";
import { demoAccount } from "./accounts";
import { asksThisMachine, html, Markup, page } from "./html";
import { issuerKeys } from "./issuer-keys";
import { IssuerMemory } from "./issuer-memory";
import { close, listen } from "./listen";
import { answerSignIn } from "./sign-in-page";

export type IssuerPlan = {
  /** Where it can be reached; this is the `iss` that people are bound to. */
  url: string;
  appUrl: string;
  clientId: string;
  clientSecret: string;
  cookieSecret: string;
  keyFile: string;
};

/** Starts the local OpenID issuer, where anybody may be anybody: for trying Rolecall out, and for its tests. */
export async function startIssuer(plan: IssuerPlan): Promise<{ stop: () => Promise<void> }> {
  if (!isLocal(plan.appUrl))
    throw new Error("The demo issuer runs only while APP_URL is on this machine; set OIDC_ISSUER.");
  const provider = new Provider(plan.url, await configuration(plan));
  provider.on("server_error", (_context, error) => console.error(`Demo issuer: ${error.message}`));
  const handle = provider.callback();
  const server = createServer((request, response) => {
    if (!asksThisMachine(request)) return void response.writeHead(421).end();
    if (request.url?.startsWith("/sign-in/"))
      return void answerSignIn(provider, plan.appUrl, request, response);
    if (request.url === "/favicon.ico") return void response.writeHead(204).end();
    void handle(request, response);
  });
  await listen(server, Number(new URL(plan.url).port), "the demo issuer");
  return { stop: () => close(server) };
}

async function configuration(plan: IssuerPlan): Promise<Configuration> {
  const hour = 3600;
  return {
    clients: [
      {
        client_id: plan.clientId,
        client_secret: plan.clientSecret,
        redirect_uris: [`${plan.appUrl}/api/auth/callback/oidc`],
        post_logout_redirect_uris: [plan.appUrl, `${plan.appUrl}/`],
        grant_types: ["authorization_code"],
        response_types: ["code"],
      },
    ],
    adapter: IssuerMemory,
    jwks: await issuerKeys(plan.keyFile),
    cookies: {
      keys: [plan.cookieSecret],
      // Cookies know no ports, and the application lives on the same host.
      names: { session: "demo_issuer", interaction: "demo_issuer_sign_in", resume: "demo_issuer_resume" },
    },
    claims: { openid: ["sub"], profile: ["name"], email: ["email", "email_verified"] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    findAccount: (_context, sub) => demoAccount(sub),
    loadExistingGrant,
    interactions: { policy: alwaysAsk(), url: (_context, interaction) => `/sign-in/${interaction.uid}` },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: true, logoutSource, postLogoutSuccessSource },
    },
    renderError,
    ttl: {
      AccessToken: hour,
      AuthorizationCode: 60,
      Grant: hour,
      IdToken: hour,
      Interaction: hour,
      Session: hour,
    },
  };
}

/** Each sign-in asks who one is, so that one can be somebody else the next time. */
function alwaysAsk() {
  const policy = interactionPolicy.base();
  const check = new interactionPolicy.Check("choose_person", "Choose who to sign in as", ({ oidc }) =>
    oidc.result?.login ? interactionPolicy.Check.NO_NEED_TO_PROMPT : interactionPolicy.Check.REQUEST_PROMPT,
  );
  policy.get("login")?.checks.add(check);
  return policy;
}

/** There is nothing to consent to: the one client is Rolecall itself. */
async function loadExistingGrant({ oidc }: KoaContextWithOIDC) {
  const grant = new oidc.provider.Grant({
    clientId: oidc.client?.clientId,
    accountId: oidc.session?.accountId,
  });
  grant.addOIDCScope("openid profile email");
  await grant.save();
  return grant;
}

function show(context: KoaContextWithOIDC, plan: Parameters<typeof page>[0]) {
  const { content, policy } = page(plan);
  context.set("content-security-policy", policy);
  context.type = "html";
  context.body = content;
}

function logoutSource(context: KoaContextWithOIDC, form: string) {
  // The form comes from the library, with its token in it; it is sent at once, or by the button without JavaScript.
  const button = html`<button class="button" form="op.logoutForm" name="logout" value="yes">Sign out</button>`;
  const script = `const form = document.getElementById("op.logoutForm"); const field = document.createElement("input");
field.type = "hidden"; field.name = "logout"; field.value = "yes"; form.append(field); form.submit();`;
  const origin = context.oidc.client?.postLogoutRedirectUris?.[0];
  show(context, {
    title: "Sign out",
    body: html`<h1>Sign out</h1><p>Of Rolecall and of the demo issuer.</p>${new Markup(form)}${button}`,
    script,
    formsGoTo: origin && new URL(origin).origin,
  });
}

function postLogoutSuccessSource(context: KoaContextWithOIDC) {
  show(context, { title: "Signed out", body: html`<h1>Signed out</h1><p>You can close this page.</p>` });
}

function renderError(context: KoaContextWithOIDC, out: { error: string; error_description?: string }) {
  const words = out.error_description ?? out.error;
  show(context, { title: "Sign-in failed", body: html`<h1>Sign-in failed</h1><p>${words}</p>` });
}
