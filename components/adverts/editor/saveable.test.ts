import { describe, expect, test } from "vitest";
import { Advert, type AdvertInput } from "@/lib/adverts/schema";
import { mergeAdverts, saveable } from "./saveable";

const advert = (changes: Partial<AdvertInput> = {}) => Advert.parse({ title: "Cook", ...changes });

describe("what can be saved", () => {
  test("all of it, when all of it fits", () => {
    const written = advert({ benefits: ["Free lunch"] });
    expect(saveable(written, advert())).toEqual({ advert: written, errors: {} });
  });
  test("a field that does not fit stays as it was, and the rest is saved", () => {
    const written = { ...advert({ department: "Kitchen" }), contactEmail: "jo@" };
    const { advert: kept, errors } = saveable(written, advert({ contactEmail: "jo@example.com" }));
    expect(kept).toEqual(advert({ department: "Kitchen", contactEmail: "jo@example.com" }));
    expect(errors).toEqual({ contactEmail: ["Use a full e-mail address."] });
  });
  test("an upside-down pay range is said where it is", () => {
    const pay = [
      {
        ...Advert.parse({ title: "x", pay: [{ min: 1, max: 2, currency: "GBP", period: "hour" }] }).pay[0]!,
        min: 9,
      },
    ];
    const { advert: kept, errors } = saveable({ ...advert(), pay }, advert());
    expect(kept.pay).toEqual([]);
    expect(Object.keys(errors)).toEqual(["pay.0.max"]);
  });
  test("entries that are not filled in yet are left out", () => {
    const written: Advert = {
      ...advert(),
      benefits: ["", "Lunch"],
      qualifications: [{ name: "", kind: "qualification", need: "required" }],
      interviewDates: [""],
      start: { kind: "day", on: null },
    };
    expect(saveable(written, advert())).toEqual({ advert: advert({ benefits: ["Lunch"] }), errors: {} });
  });
});

describe("two people's changes", () => {
  test("to different fields come together", () => {
    const { merged, both } = mergeAdverts(
      advert(),
      advert({ title: "Chef" }),
      advert({ department: "Kitchen" }),
    );
    expect(merged).toEqual(advert({ title: "Chef", department: "Kitchen" }));
    expect(both).toEqual([]);
  });
  test("to the same field are said, and mine stands", () => {
    const { merged, both } = mergeAdverts(
      advert(),
      advert({ title: "Chef" }),
      advert({ title: "Head cook" }),
    );
    expect(merged.title).toBe("Chef");
    expect(both).toEqual(["title"]);
  });
  test("that are the same are no quarrel", () => {
    expect(mergeAdverts(advert(), advert({ title: "Chef" }), advert({ title: "Chef" })).both).toEqual([]);
  });
});
