import NextAuth, { type NextAuthConfig, type Profile } from "next-auth";
import { env, isLocal } from "@/lib/env";
import { logUnexpected } from "@/lib/telemetry/log";
import { adapter, packAccountId } from "./adapter";
import { idleSeconds, touchSeconds } from "./find-session";
import { returnPath } from "./return-path";
import { sessionCookieName } from "./session-cookie";
import { type Claims, maySignIn, recordSignIn } from "./sign-in";

function claimsOf(profile: Profile): Claims {
  const subject = profile.sub ?? "";
  const email = profile.email ?? `${subject}@unknown.invalid`;
  return {
    issuer: String(profile.iss ?? env().OIDC_ISSUER),
    subject,
    name: profile.name ?? profile.email ?? subject,
    email,
    emailVerified: profile.email_verified === true,
  };
}

function config(): NextAuthConfig {
  const { APP_URL, AUTH_SECRET, OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET } = env();
  const secure = APP_URL.startsWith("https://");
  const cookie = { httpOnly: true, sameSite: "lax" as const, path: "/", secure };
  return {
    adapter,
    secret: AUTH_SECRET,
    trustHost: true,
    useSecureCookies: secure,
    cookies: { sessionToken: { name: sessionCookieName(APP_URL), options: cookie } },
    session: { strategy: "database", maxAge: idleSeconds, updateAge: touchSeconds },
    pages: { signIn: "/sign-in", error: "/sign-in" },
    logger: { error: (error) => void logUnexpected("auth.failed", error), warn: () => undefined },
    providers: [
      {
        id: "oidc",
        name: env().OIDC_NAME,
        type: "oidc",
        issuer: OIDC_ISSUER,
        clientId: OIDC_CLIENT_ID,
        clientSecret: OIDC_CLIENT_SECRET,
        checks: ["pkce", "state", "nonce"],
        authorization: { params: { scope: "openid profile email" } },
        profile(profile) {
          const claims = claimsOf(profile);
          const accountId = packAccountId(claims.issuer, claims.subject);
          return {
            id: accountId,
            accountId,
            name: claims.name,
            email: claims.email,
            emailIsVerified: claims.emailVerified,
          };
        },
      },
    ],
    callbacks: {
      async signIn({ profile }) {
        if (!profile?.sub) return false;
        const { issuer, subject } = claimsOf(profile);
        return (await maySignIn(issuer, subject)) || "/sign-in?error=disabled";
      },
      redirect: ({ url }) => new URL(returnPath(url, APP_URL), APP_URL).toString(),
      session({ session, user }) {
        return {
          expires: session.expires,
          user: { id: user.id, name: user.name, role: (user as { role?: string }).role },
        };
      },
    },
    events: {
      async signIn({ account, profile }) {
        if (profile) await recordSignIn(claimsOf(profile), account?.id_token);
      },
    },
  };
}

/** Evaluated at the first request, so that a build needs no configuration. */
export const { handlers, signIn } = NextAuth(() => {
  const { APP_URL } = env();
  // next-auth reads the public address from here; it never comes from a request's headers.
  process.env.AUTH_URL ??= APP_URL;
  if (!isLocal(APP_URL) && !APP_URL.startsWith("https://")) throw new Error("APP_URL must be https.");
  return config();
});
