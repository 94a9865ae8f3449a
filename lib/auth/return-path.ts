/**
 * Where to go after signing in: the path of `wanted` if it lies on our own origin, else the start page.
 * An address of another origin, also in its disguises (`//host`, `/\host`, `javascript:`), gives "/".
 */
export function returnPath(wanted: string | null | undefined, appUrl: string): string {
  if (!wanted) return "/";
  try {
    const origin = new URL(appUrl).origin;
    const url = new URL(wanted, origin);
    if (url.origin !== origin || url.username || url.password) return "/";
    return url.pathname.replace(/^[/\\]+/, "/") + url.search + url.hash;
  } catch {
    return "/";
  }
}
