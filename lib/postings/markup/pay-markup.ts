import type { PayRange } from "@/lib/adverts/schema";

const unitTexts: Record<NonNullable<PayRange["period"]>, string> = {
  hour: "HOUR",
  day: "DAY",
  week: "WEEK",
  month: "MONTH",
  year: "YEAR",
};

/** A MonetaryAmount, or null while an amount or its period is unknown: "from" and "up to" have no form in it. */
export function payMarkup(pay: PayRange) {
  if (pay.period === null || pay.min === null || pay.max === null) return null;
  const amount = pay.min === pay.max ? { value: pay.min } : { minValue: pay.min, maxValue: pay.max };
  return {
    "@type": "MonetaryAmount",
    currency: pay.currency,
    value: { "@type": "QuantitativeValue", ...amount, unitText: unitTexts[pay.period] },
  };
}
