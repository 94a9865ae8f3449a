import { createHash, randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createRemoteJWKSet, jwtVerify } from "jose";
import { afterAll, beforeAll, expect, it } from "vitest";
import { freePort } from "../processes/ports";
import { startIssuer } from "./issuer";
import { demoPeople } from "./people";

const appUrl = "http://localhost:3000";
const verifier = randomBytes(32).toString("base64url");
const plan = {
  url: "",
  appUrl,
  clientId: "rolecall",
  clientSecret: "a secret",
  cookieSecret: "another secret",
  keyFile: path.join(mkdtempSync(path.join(tmpdir(), "rolecall-issuer-")), "keys.json"),
};
let stop: () => Promise<void>;

beforeAll(async () => {
  plan.url = `http://localhost:${await freePort()}`;
  ({ stop } = await startIssuer(plan));
});
afterAll(async () => {
  await stop();
  rmSync(path.dirname(plan.keyFile), { recursive: true });
});

/** A browser as far as this flow needs one: it keeps cookies and follows redirects within the issuer. */
function browser() {
  const cookies = new Map<string, string>();
  return async function visit(address: string, init: RequestInit = {}): Promise<Response> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await fetch(address, {
      ...init,
      redirect: "manual",
      headers: { ...init.headers, cookie },
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, name, value] = line.match(/^([^=]+)=([^;]*)/)!;
      if (value) cookies.set(name!, value);
      else cookies.delete(name!);
    }
    const next = answer.headers.get("location");
    if (!next || next.startsWith(appUrl)) return answer;
    return visit(new URL(next, plan.url).href);
  };
}

async function signIn(form: Record<string, string>) {
  const visit = browser();
  const query = new URLSearchParams({
    client_id: plan.clientId,
    response_type: "code",
    scope: "openid profile email",
    redirect_uri: `${appUrl}/api/auth/callback/oidc`,
    state: "state",
    nonce: "nonce",
    code_challenge: createHash("sha256").update(verifier).digest("base64url"),
    code_challenge_method: "S256",
  });
  const page = await visit(`${plan.url}/auth?${query}`);
  const action = (await page.clone().text()).match(/action="([^"]+)"/)![1]!;
  const body = new URLSearchParams(form);
  const back = await visit(plan.url + action, { method: "POST", body });
  return { visit, page, back };
}

async function exchange(back: Response) {
  const code = new URL(back.headers.get("location")!).searchParams.get("code")!;
  const answer = await fetch(`${plan.url}/token`, {
    method: "POST",
    headers: { authorization: `Basic ${btoa(`${plan.clientId}:${encodeURIComponent(plan.clientSecret)}`)}` },
    body: new URLSearchParams({
      grant_type: "authorization_code",
      code,
      redirect_uri: `${appUrl}/api/auth/callback/oidc`,
      code_verifier: verifier,
    }),
  });
  const { id_token } = (await answer.json()) as { id_token: string };
  const keys = createRemoteJWKSet(new URL(`${plan.url}/jwks`));
  const { payload } = await jwtVerify(id_token, keys, { issuer: plan.url, audience: plan.clientId });
  return { payload, id_token };
}

it("offers the people of every role and signs the chosen one in, with what Rolecall asks for", async () => {
  const rosa = demoPeople.find(({ role }) => role === "recruiter")!;
  const { page, back } = await signIn({ sub: rosa.sub });
  const text = await page.text();
  for (const { name } of demoPeople) expect(text).toContain(name);
  const { payload } = await exchange(back);
  expect(payload).toMatchObject({
    sub: rosa.sub,
    name: rosa.name,
    email: rosa.email,
    email_verified: true,
    nonce: "nonce",
  });
});

it("signs in somebody new by any address, always as the same subject", async () => {
  const first = await exchange((await signIn({ email: "New.Person@example.org", name: "New Person" })).back);
  const again = await exchange((await signIn({ email: "new.person@example.org" })).back);
  expect(first.payload).toMatchObject({ name: "New Person", email: "new.person@example.org" });
  expect(again.payload.sub).toBe(first.payload.sub);
});

it("says what is wrong with an address instead of signing in", async () => {
  const { back } = await signIn({ email: "<script>alert(1)</script>" });
  expect(back.status).toBe(422);
  expect(await back.text()).toContain("Give an e-mail address");
});

it("signs out at Rolecall's wish and sends the browser back", async () => {
  const { visit, back } = await signIn({ sub: demoPeople[0]!.sub });
  const { id_token } = await exchange(back);
  const query = new URLSearchParams({ id_token_hint: id_token, post_logout_redirect_uri: `${appUrl}/` });
  const page = await (await visit(`${plan.url}/session/end?${query}`)).text();
  const field = (name: string) => page.match(new RegExp(`name="${name}" value="([^"]+)"`))?.[1] ?? "";
  const body = new URLSearchParams({ xsrf: field("xsrf"), logout: "yes" });
  const answer = await visit(`${plan.url}/session/end/confirm`, { method: "POST", body });
  expect(answer.headers.get("location")).toBe(`${appUrl}/`);
});

it("refuses to serve an address that is not on this machine", async () => {
  await expect(startIssuer({ ...plan, appUrl: "https://jobs.example.org" })).rejects.toThrow(
    "set OIDC_ISSUER",
  );
});
