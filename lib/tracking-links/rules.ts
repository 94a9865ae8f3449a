/** What a link's code looks like; anything else in the address is not ours. */
export const codePattern = /^[a-z0-9]{6,32}$/;

export function linkPath(slug: string, code: string): string {
  return `/jobs/${slug}?via=${code}`;
}

const reserved = new Set(["careers-site", "link", "referral", "added", "feed", "api"]);

/** A link's name becomes the source of the applications that come by it, and must not be taken for another. */
export function isFreeName(name: string, others: string[]): boolean {
  const plain = name.toLowerCase();
  return !reserved.has(plain) && others.every((other) => other.toLowerCase() !== plain);
}
