/** Text in the encodings that editors really save: UTF-8, UTF-16 with its mark, and otherwise Windows-1252. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** Whether decoded bytes are something that a person wrote: no NUL, hardly any control characters. */
export function isProse(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is counted
  const controls = text.match(/[\u0000-\u0008\u000E-\u001F\u007F-\u009F\uFFFD]/g)?.length ?? 0;
  return !text.includes("\u0000") && controls <= text.length / 100;
}

export function looksLikeHtml(text: string): boolean {
  const start = text.slice(0, 4_000);
  if (/^\s*(<!doctype html|<html[\s>])/i.test(start)) return true;
  return (
    /^\s*</.test(start) &&
    /<\/?(head|body|div|p|ul|li|h[1-6]|br|table|section|article|script)\b[^>]*>/i.test(start)
  );
}
