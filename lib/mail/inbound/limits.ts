/** The largest mail that is taken, as it comes over the wire. */
export const mostMailBytes = 25 * 1024 * 1024;
const mostHeaderBytes = 128 * 1024;
const mostParts = 100;
const mostLineBytes = 1024 * 1024;

function count(raw: Buffer, words: string, most: number): number {
  let found = 0;
  for (let at = raw.indexOf(words); at >= 0 && found <= most; at = raw.indexOf(words, at + words.length))
    found++;
  return found;
}

/**
 * Why a mail is not even parsed, or null. A mail of thousands of parts, each in the other, or with a header of
 * megabytes, costs a parser more than any mail is worth; people's mails come nowhere near.
 */
export function unparsable(raw: Buffer): string | null {
  if (raw.length > mostMailBytes) return "The message is larger than 25 MB.";
  const crlf = raw.indexOf("\r\n\r\n");
  const lf = raw.indexOf("\n\n");
  const head = Math.min(...[crlf, lf, raw.length].filter((at) => at >= 0));
  if (head > mostHeaderBytes) return "The message's header is too long.";
  const types = ["content-type:", "Content-Type:", "Content-type:", "CONTENT-TYPE:"];
  const parts = types.reduce((sum, words) => sum + count(raw, words, mostParts), 0);
  const multiparts = count(raw, "boundary", mostParts) + count(raw, "BOUNDARY", mostParts);
  if (parts > mostParts || multiparts > mostParts) return "The message has too many parts.";
  let start = 0;
  while (start < raw.length) {
    const end = raw.indexOf(10, start);
    const stop = end < 0 ? raw.length : end;
    if (stop - start > mostLineBytes) return "The message has a line that is too long.";
    start = stop + 1;
  }
  return null;
}
