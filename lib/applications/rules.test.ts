import { expect, it } from "vitest";
import { canBecome, isMovable, promisedOn, publicStageId, publicStatus } from "./rules";
import { applicationStatuses } from "./schema";

it("knows every step from one status to another", () => {
  const legal = applicationStatuses.flatMap((from) =>
    applicationStatuses.filter((to) => canBecome(from, to)).map((to) => `${from} > ${to}`),
  );
  expect(legal).toEqual(["active > hired", "active > rejected", "active > withdrawn", "rejected > active"]);
});

it("moves only what is undecided", () => {
  expect(applicationStatuses.filter((status) => isMovable({ status }))).toEqual(["active"]);
});

const at = new Date("2026-11-23T10:00:00Z");
const later = (seconds: number) => new Date(at.getTime() + seconds * 1000);

it("keeps a rejection from the candidate until it cannot be taken back any more", () => {
  const rejected = { status: "rejected", statusChangedAt: at };
  expect(publicStatus({ ...rejected, decisionMail: null }, later(29))).toBe("active");
  expect(publicStatus({ ...rejected, decisionMail: null }, later(30))).toBe("rejected");
  expect(publicStatus({ ...rejected, decisionMail: { status: "queued" } }, later(3600))).toBe("active");
  expect(publicStatus({ ...rejected, decisionMail: { status: "sent" } }, later(31))).toBe("rejected");
  const held = { ...rejected, decisionMail: null, heldFrom: { stageId: "old" } };
  expect(publicStatus(held, later(3600))).toBe("active");
  expect(publicStatus({ status: "hired", statusChangedAt: at, decisionMail: null }, at)).toBe("hired");
});

it("shows the stage of before as long as a move is fresh", () => {
  const entered = { stageEnteredAt: at, stageId: "new" };
  expect(publicStageId(entered, "old", later(5))).toBe("old");
  expect(publicStageId(entered, "old", later(31))).toBe("new");
  expect(publicStageId({ ...entered, heldFrom: { stageId: "older" } }, "old", later(3600))).toBe("older");
  expect(publicStageId(entered, null, later(5))).toBe("new");
});

it("promises an answer only where the posting does", () => {
  expect(promisedOn(at, 5)).toEqual(new Date("2026-11-28T10:00:00Z"));
  expect(promisedOn(at, null)).toBeNull();
});
