/** What a spreadsheet would run as a formula is text to it with an apostrophe in front. */
const formula = /^[=+\-@\t\r]/;

/** One line of a CSV file (RFC 4180). */
export function csvLine(values: (string | number | null | undefined)[]): string {
  const cells = values.map((value) => {
    const text = String(value ?? "");
    const safe = formula.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  });
  return `${cells.join(",")}\r\n`;
}
