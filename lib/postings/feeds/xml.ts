/** Characters that XML 1.0 has no way to say, not even escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what is taken out
const unspeakable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

const sayable = (text: string) => text.toWellFormed().replace(unspeakable, "");

export function escapeXml(text: string): string {
  const signs: Record<string, string> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&apos;",
  };
  return sayable(text).replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
}

/** A CDATA section; an end mark within the text is split over two of them. */
export function cdata(text: string): string {
  return `<![CDATA[${sayable(text).replaceAll("]]>", "]]]]><![CDATA[>")}]]>`;
}
