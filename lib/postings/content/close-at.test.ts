import { describe, expect, it } from "vitest";
import { closeAtOf } from "./close-at";

const at = (closesOn: string | null, closesTime: string | null, timeZone: string) =>
  closeAtOf({ closesOn, closesTime, timeZone })?.toISOString() ?? null;

describe("the moment a posting closes", () => {
  it.each([
    ["2026-12-18", "12:00", "Europe/London", "2026-12-18T12:00:00.000Z"],
    ["2026-07-18", "12:00", "Europe/London", "2026-07-18T11:00:00.000Z"],
    ["2027-02-15", null, "Europe/Berlin", "2027-02-15T23:00:00.000Z"],
    ["2026-12-31", null, "UTC", "2027-01-01T00:00:00.000Z"],
    ["2026-12-31", null, "Asia/Kathmandu", "2026-12-31T18:15:00.000Z"],
    // The end of the day on which the clocks go forward, and of the day on which they go back.
    ["2027-03-28", null, "Europe/Berlin", "2027-03-28T22:00:00.000Z"],
    ["2027-10-31", null, "Europe/Berlin", "2027-10-31T23:00:00.000Z"],
    ["2027-03-28", "03:00", "Europe/Berlin", "2027-03-28T01:00:00.000Z"],
    ["2026-12-31", "23:59", "Pacific/Kiritimati", "2026-12-31T09:59:00.000Z"],
  ])("%s %s in %s", (day, time, zone, moment) => expect(at(day, time, zone)).toBe(moment));

  it("is never without a closing date", () => expect(at(null, null, "UTC")).toBeNull());
});
