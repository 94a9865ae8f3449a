import { expect, it } from "vitest";
import { type Command, matching } from "./commands";

const command = (label: string, also?: string): Command => ({ id: label, label, also, run: () => undefined });
const commands = [
  command("Move Ada King to Interview"),
  command("Invite member", "new colleague user"),
  command("New posting", "create job advert"),
  command("Größe ändern"),
];
const labels = (typed: string) => matching(commands, typed).map(({ label }) => label);

it("shows everything while nothing is typed, and nothing for signs alone", () => {
  expect(labels("")).toHaveLength(4);
  expect(labels("  ")).toHaveLength(4);
  expect(labels("%")).toEqual([]);
});

it("finds by the beginnings of words, in any order, whatever the accents", () => {
  expect(labels("move int")).toEqual(["Move Ada King to Interview"]);
  expect(labels("interv king")).toEqual(["Move Ada King to Interview"]);
  expect(labels("grosse")).toEqual([]);
  expect(labels("andern")).toEqual(["Größe ändern"]);
  expect(labels("nvite")).toEqual([]);
});

it("puts what begins with the words before what only means them", () => {
  expect(labels("new")).toEqual(["New posting", "Invite member"]);
  expect(labels("in")).toEqual(["Invite member", "Move Ada King to Interview"]);
});
