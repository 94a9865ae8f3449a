import {
  type APIRequestContext,
  type BrowserContextOptions,
  test as base,
  type Page,
} from "@playwright/test";
import { type Person, signIn } from "./people";
import { findStory, type Story } from "./story";

type State = Exclude<BrowserContextOptions["storageState"], string | undefined>;

type Tools = {
  /** A window of its own in which that person is signed in; nobody's when null. */
  pageOf: (person: Person | null, options?: BrowserContextOptions) => Promise<Page>;
};
type WorkerTools = {
  /** The cookies of a person who has signed in once; never of use where the session itself is ended. */
  stateOf: (person: Person) => Promise<State>;
  story: Story;
};

export const test = base.extend<Tools, WorkerTools>({
  stateOf: [
    async ({ browser }, use, { project }) => {
      const states = new Map<Person, State>();
      await use(async (person) => {
        const known = states.get(person);
        if (known) return known;
        const context = await browser.newContext({ baseURL: project.use.baseURL });
        await signIn(await context.newPage(), person, "/me");
        const state = await context.storageState();
        await context.close();
        states.set(person, state);
        return state;
      });
    },
    { scope: "worker" },
  ],
  story: [
    async ({ browser, stateOf }, use, { project }) => {
      const storageState = await stateOf("Rosa");
      const context = await browser.newContext({ baseURL: project.use.baseURL, storageState });
      const story = await findStory(await context.newPage());
      await context.close();
      await use(story);
    },
    { scope: "worker" },
  ],
  pageOf: async ({ browser, stateOf }, use) => {
    const open: Page[] = [];
    await use(async (person, options = {}) => {
      const storageState = person ? await stateOf(person) : undefined;
      const page = await (await browser.newContext({ ...options, storageState })).newPage();
      open.push(page);
      return page;
    });
    for (const page of open) await page.context().close();
  },
});

/**
 * What an address answers, without following where it leads. The server ends idle connections, and a request that
 * meets the end is sent again.
 */
export async function statusOf(request: APIRequestContext, path: string): Promise<number> {
  const response = await request.get(path, { maxRedirects: 0, maxRetries: 2 });
  return response.status();
}

export { expect } from "@playwright/test";
