import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const aboutColours = ["color-contrast", "link-in-text-block"];

/** Fails with what axe says is serious or critical, and with the elements that it means. */
export function expectNoSeriousFinding(page: Page): Promise<void> {
  return expectNothing(new AxeBuilder({ page }).withTags(tags));
}

export function expectReadableColours(page: Page): Promise<void> {
  return expectNothing(new AxeBuilder({ page }).withRules(aboutColours));
}

async function expectNothing(axe: AxeBuilder): Promise<void> {
  const { violations } = await axe.analyze();
  const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  const words = serious.map(({ id, help, nodes }) => {
    const where = nodes.slice(0, 3).map(({ html, any }) => `${html} ${any[0]?.message ?? ""}`);
    return `${id}: ${help}\n${where.join("\n")}`;
  });
  expect(words).toEqual([]);
}
