export type Theme = "system" | "light" | "dark";

export const themeCookie = "theme";

/** What the cookie says; anything else is "system". */
export function readTheme(cookie: string | undefined): Theme {
  return cookie === "light" || cookie === "dark" ? cookie : "system";
}

const changed = "rolecall-theme";

/** Changes this page at once and the next one by a cookie, which the server reads and which lasts a year. */
export function changeTheme(theme: Theme): void {
  const secure = location.protocol === "https:" ? "; secure" : "";
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet
  document.cookie = `${themeCookie}=${theme}; path=/; max-age=31536000; samesite=lax${secure}`;
  document.querySelector("[data-theme]")?.setAttribute("data-theme", theme);
  window.dispatchEvent(new CustomEvent(changed, { detail: theme }));
}

/** Calls back when the theme of this page changes. @returns what ends it */
export function onThemeChange(follow: (theme: Theme) => void): () => void {
  const hear = (event: Event) => follow((event as CustomEvent<Theme>).detail);
  window.addEventListener(changed, hear);
  return () => window.removeEventListener(changed, hear);
}
