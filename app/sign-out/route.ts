import { cookies } from "next/headers";
import { sessionCookieName } from "@/lib/auth/session-cookie";
import { signOut } from "@/lib/auth/sign-out";
import { env } from "@/lib/env";
import { isSameOrigin } from "@/lib/http/same-origin";

export async function POST(request: Request) {
  if (!isSameOrigin(request)) return new Response("Sign out from a page of this site.", { status: 403 });
  const jar = await cookies();
  const name = sessionCookieName(env().APP_URL);
  const next = await signOut(jar.get(name)?.value);
  jar.set(name, "", {
    path: "/",
    maxAge: 0,
    httpOnly: true,
    sameSite: "lax",
    secure: name.startsWith("__Host-"),
  });
  return new Response(null, { status: 303, headers: { location: next, "cache-control": "no-store" } });
}
