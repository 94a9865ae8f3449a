import { describe, expect, it } from "vitest";
import { readAdvert } from "./read-text";

const now = new Date("2026-11-20T10:00:00Z");
const read = (...lines: string[]) => readAdvert(["Baker", "Mill Ltd", ...lines].join("\n"), { now }).advert;
const payOf = (...lines: string[]) => {
  const [pay] = read(...lines).pay;
  return pay ? [pay.min, pay.max, pay.currency, pay.period] : null;
};

describe("pay", () => {
  const rows: [string, (number | string | null)[]][] = [
    ["£ 182K", [182000, 182000, "GBP", "year"]],
    ["£45-50k", [45000, 50000, "GBP", "year"]],
    ["up to £60,000 per annum", [null, 60000, "GBP", "year"]],
    ["from £12.21 an hour", [12.21, null, "GBP", "hour"]],
    ["19,80 € bis 23,40 € pro Stunde", [19.8, 23.4, "EUR", "hour"]],
    ["45.000 – 55.000 € brutto/Jahr", [45000, 55000, "EUR", "year"]],
    ["ab 3.400 EUR brutto im Monat", [3400, null, "EUR", "month"]],
    ["bis zu 80.000 Euro jährlich", [null, 80000, "EUR", "year"]],
    ["3 200 € brut mensuel", [3200, 3200, "EUR", "month"]],
    ["entre 40 et 45 K€ par an", [40000, 45000, "EUR", "year"]],
    ["à partir de 2 100 € par mois", [2100, null, "EUR", "month"]],
    ["TJM 500 €", [500, 500, "EUR", "day"]],
    ["NOK 750K/yr - NOK 900K/yr", [750000, 900000, "NOK", "year"]],
    ["$120,000–$150,000", [120000, 150000, "USD", "year"]],
    ["US$50/hr", [50, 50, "USD", "hour"]],
    ["CHF 110'000.- pro Jahr", [110000, 110000, "CHF", "year"]],
    ["8 000 – 10 000 zł brutto miesięcznie", [8000, 10000, "PLN", "month"]],
    ["45 000 Kč per month", [45000, 45000, "CZK", "month"]],
    ["₹12,00,000 - ₹18,00,000 per annum", [1200000, 1800000, "INR", "year"]],
    ["¥6,000,000 per year", [6000000, 6000000, "JPY", "year"]],
    ["€600 per day", [600, 600, "EUR", "day"]],
    ["£550 per week", [550, 550, "GBP", "week"]],
    ["80.000 € – 60.000 € pro Jahr", [60000, 80000, "EUR", "year"]],
  ];
  for (const [words, pay] of rows) it(words, () => expect(payOf(`Salary: ${words}`)).toEqual(pay));

  it("takes the currency of a bare figure from the country, as a guess, and keeps it as a note where there is none", () => {
    const known = read("Location: Leeds, UK", "Salary: 65K - 80K");
    expect(known.pay).toMatchObject([{ min: 65000, max: 80000, currency: "GBP", period: "year" }]);
    expect(known.guessed).toEqual(["pay.0.period", "pay.0.currency"]);
    expect(read("Salary: 65K - 80K")).toMatchObject({ pay: [], payNote: "65K - 80K" });
  });
  it("reads kr by the country", () => {
    expect(payOf("Location: Oslo, Norway", "Salary: 650 000 kr per year")).toEqual([
      650000,
      650000,
      "NOK",
      "year",
    ]);
    expect(payOf("Location: Malmö, Sweden", "Salary: 38 000 kr per month")).toEqual([
      38000,
      38000,
      "SEK",
      "month",
    ]);
  });
  it("leaves other money alone", () => {
    expect(
      read("", "We raised £20m and have a budget of £50,000 for training. Earn a referral bonus of £500.")
        .pay,
    ).toEqual([]);
  });
});

describe("dates", () => {
  const rows: [string, string | null, string[]][] = [
    ["Friday 18 December 2026", "2026-12-18", []],
    ["Dec 18, 2026", "2026-12-18", []],
    ["15. Februar 2027", "2027-02-15", []],
    ["31.01.2027", "2027-01-31", []],
    ["1er mars 2027", "2027-03-01", []],
    ["2027-03-31", "2027-03-31", []],
    ["25/01/2027", "2027-01-25", []],
    ["11/01/2027", "2027-01-11", ["closesOn"]],
    ["11/11/2027", "2027-11-11", []],
    ["4 January", "2027-01-04", ["closesOn"]],
    ["31/02/2027", null, []],
  ];
  for (const [words, day, guessed] of rows) {
    it(words, () => expect(read(`Closing date: ${words}`)).toMatchObject({ closesOn: day, guessed }));
  }
  it("puts the month first where the advert is American", () => {
    expect(read("Location: Austin, TX 78701", "Closing date: 01/11/2027").closesOn).toBe("2027-01-11");
  });
  for (const [words, day] of [
    ["2 days ago", "2026-11-18"],
    ["yesterday", "2026-11-19"],
    ["vor 3 Tagen", "2026-11-17"],
    ["il y a 2 jours", "2026-11-18"],
    ["hier", "2026-11-19"],
    ["heute", "2026-11-20"],
    ["Posted today", "2026-11-20"],
    ["Publié il y a une semaine", "2026-11-13"],
  ]) {
    it(`posted ${words}`, () => expect(read("Leeds, UK", words!).postedOn).toBe(day));
  }
  for (const [words, time] of [
    ["noon, 18 December 2026", "12:00"],
    ["5pm on 18 December 2026", "17:00"],
    ["18.12.2026, 12 Uhr", "12:00"],
    ["18 décembre 2026 à 23h59", "23:59"],
    ["11:55 pm on 18 December 2026", "23:55"],
  ]) {
    it(`closes ${words}`, () =>
      expect(read(`Deadline: ${words}`)).toMatchObject({ closesOn: "2026-12-18", closesTime: time }));
  }
});

describe("hours", () => {
  const rows: [string, object][] = [
    ["> 32 hours", { min: 32, max: null, minExclusive: true }],
    ["37.5 hours per week", { min: 37.5, max: 37.5 }],
    ["20–30 Std./Woche", { min: 20, max: 30 }],
    ["38,5 Stunden", { min: 38.5, max: 38.5 }],
    ["35h/semaine", { min: 35, max: 35 }],
    ["up to 16 hours a week", { min: null, max: 16, maxExclusive: false }],
    ["mindestens 20 Stunden pro Woche", { min: 20, max: null, minExclusive: false }],
  ];
  for (const [words, hours] of rows)
    it(words, () => expect(read(`Hours: ${words}`).hoursPerWeek).toMatchObject(hours));
});

describe("places", () => {
  const rows: [string, object][] = [
    [
      "Quay Street, Fishguard, Wales",
      { street: "Quay Street", locality: "Fishguard", region: "Wales", country: "GB" },
    ],
    ["Doncaster DN3", { locality: "Doncaster", postalCode: "DN3", country: "GB" }],
    ["Austin, TX 78701", { locality: "Austin", region: "TX", postalCode: "78701", country: "US" }],
    ["Springfield, IL", { locality: "Springfield", region: "IL", country: "US" }],
    ["Berlin, DE", { locality: "Berlin", country: "DE" }],
    ["München", { locality: "München", country: "DE" }],
    ["Genève, Suisse", { locality: "Genève", country: "CH" }],
    ["75009 Paris, France", { locality: "Paris", postalCode: "75009", country: "FR" }],
    ["Lyon (69)", { locality: "Lyon", country: "FR" }],
    ["1017 AB Amsterdam", { locality: "Amsterdam", postalCode: "1017 AB", country: "NL" }],
    ["Toronto, ON M5V 2T6", { locality: "Toronto", region: "ON", postalCode: "M5V 2T6", country: "CA" }],
    ["Little Snoring", { locality: "Little Snoring", country: null }],
  ];
  for (const [words, place] of rows)
    it(words, () => expect(read(`Location: ${words}`).locations).toMatchObject([place]));
});

describe("terms", () => {
  const contracts: [string, string][] = [
    ["Temporary to permanent", "temporary-to-permanent"],
    ["unbefristet", "permanent"],
    ["befristet bis 31.12.2027", "fixed-term"],
    ["CDI", "permanent"],
    ["CDD de 6 mois", "fixed-term"],
    ["Zeitarbeit", "temporary"],
    ["Alternance", "apprenticeship"],
    ["Praktikum", "internship"],
    ["Freelance", "freelance"],
    ["12-month FTC", "fixed-term"],
  ];
  for (const [words, type] of contracts)
    it(words, () => expect(read(`Contract type: ${words}`).contractType).toBe(type));

  it("reads labels that are glued to the value before them", () => {
    expect(
      read(
        "Contract type",
        "Permanent Employment type",
        "Part-time (20 hours) Working hours",
        "Flexible working hours Languages",
        "English, French Compensation",
        "€ 30KLocation",
        "Cork, Ireland",
      ),
    ).toMatchObject({
      contractType: "permanent",
      employmentType: "part-time",
      hoursPerWeek: { min: 20, max: 20 },
      workingHours: ["flexible"],
      languages: [{ code: "en" }, { code: "fr" }],
      pay: [{ min: 30000, currency: "EUR" }],
      locations: [{ locality: "Cork", country: "IE" }],
    });
  });
  it("says what it could not read, and where", () => {
    const { advert, readings, unread } = readAdvert(
      "Baker\nMill Ltd\n\nMill Ltd is looking for a baker to start in January.\nLocation: Leeds",
      { now },
    );
    expect(advert.start).toBeNull();
    expect(unread).toEqual(expect.arrayContaining(["start", "pay", "contractType", "closesOn"]));
    expect(unread).not.toContain("locations");
    expect(readings.find((one) => one.field === "start")?.doubt).toContain("year");
  });
});
