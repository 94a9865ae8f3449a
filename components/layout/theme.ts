export type Theme = "system" | "light" | "dark";

export const themeCookie = "theme";

/** What the cookie says; anything else is "system". */
export function readTheme(cookie: string | undefined): Theme {
  return cookie === "light" || cookie === "dark" ? cookie : "system";
}
