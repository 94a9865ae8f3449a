import { expect, type Page } from "@playwright/test";

/** Waits until React has taken the page over: it marks every element that it knows. */
export async function expectHydrated(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const content = document.querySelector("main") ?? document.body;
    return Object.keys(content).some((key) => key.startsWith("__reactProps$"));
  });
}

export type Watch = { problems: string[] };

/** Notes everything that a browser complains about: refused by the policy, thrown, failed to hydrate. */
export function watch(page: Page): Watch {
  const problems: string[] = [];
  page.on("console", (message) => {
    // What the address itself answers (404, 410) is also said in the console.
    if (message.type() === "error" && !/Failed to load resource/.test(message.text()))
      problems.push(message.text());
  });
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "";
    if (/BLOCKED_BY_CSP|csp/i.test(reason)) problems.push(`${request.url()} ${reason}`);
  });
  return { problems };
}

export async function watchPolicy(page: Page, { problems }: Watch): Promise<void> {
  await page.exposeFunction("rolecallRefused", (words: string) => problems.push(words));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const tell = (window as unknown as { rolecallRefused: (words: string) => void }).rolecallRefused;
      tell(`${event.violatedDirective} refused ${event.blockedURI} ${event.sample}`);
    });
  });
}

export function expectNoProblems({ problems }: Watch): void {
  expect(problems).toEqual([]);
}
