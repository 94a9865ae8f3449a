/** `__Host-` wherever the browser allows it: over https. */
export function sessionCookieName(appUrl: string): string {
  return appUrl.startsWith("https://") ? "__Host-rolecall-session" : "rolecall-session";
}
