import { wordsOf } from "../search/fold";

export type Known = { name: string; email: string; phone: string | null; links: string[] };

/** An address as it is compared: no case, no plus-tag, and none of the dots that Gmail does not see. */
export function emailKey(email: string): string {
  const [local = "", domain = ""] = email.trim().toLowerCase().split("@");
  const untagged = local.split("+")[0]!;
  if (domain === "gmail.com" || domain === "googlemail.com")
    return `${untagged.replaceAll(".", "")}@gmail.com`;
  return `${untagged}@${domain}`;
}

const fewestDigits = 7;

/** The digits of a number without the zero that only some countries dial; null for what is no number of anybody's. */
export function phoneDigits(phone: string | null): string | null {
  const digits = (phone ?? "").replace("(0)", "").replace(/\D/g, "").replace(/^0+/, "");
  if (digits.length < fewestDigits || /^(\d)\1+$/.test(digits) || "12345678901234567890".includes(digits))
    return null;
  return digits;
}

/** The same line, whether or not the country is dialled: one number ends in the other. */
export function isSamePhone(one: string | null, other: string | null): boolean {
  const [a, b] = [phoneDigits(one), phoneDigits(other)];
  return a !== null && b !== null && (a.endsWith(b) || b.endsWith(a));
}

/** Sites where everybody's address begins alike: their front page is nobody's own. */
const profileSites: Record<string, RegExp> = {
  "linkedin.com": /^\/(?:in|pub)\/([^/]+)/,
  "github.com": /^\/([^/]+)/,
  "gitlab.com": /^\/([^/]+)/,
  "xing.com": /^\/profile\/([^/]+)/,
  "x.com": /^\/([^/]+)/,
  "twitter.com": /^\/([^/]+)/,
};

function urlOf(link: string): URL | null {
  return URL.canParse(link) ? new URL(link) : null;
}

function siteOf(url: URL): string {
  const host = url.hostname.toLowerCase().replace(/^www\./, "");
  return Object.keys(profileSites).find((site) => host === site || host.endsWith(`.${site}`)) ?? host;
}

function plainPath(url: URL): string {
  const path = url.pathname.replace(/\/+$/, "").toLowerCase();
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The profile that a link leads to: "linkedin.com/zoe". Null for a front page, which may be an employer's. */
export function linkKey(link: string): string | null {
  const url = urlOf(link);
  if (!url) return null;
  const site = siteOf(url);
  const known = profileSites[site];
  if (!known) return plainPath(url) ? `${site}${plainPath(url)}${url.search}` : null;
  const handle = plainPath(url).match(known)?.[1];
  return handle ? `${site}/${handle}` : null;
}

/** What alone says little and beside the same name says much: a front page, a handle, the part before the @. */
export function weakSigns({ email, links }: Known): string[] {
  const local = emailKey(email).split("@")[0]!.replace(/[._-]/g, "");
  const common = /^(info|jobs?|mail|office|hello|contact|kontakt|bewerbung|career|work|post)$/;
  const sites = links.flatMap((link) => {
    const url = urlOf(link);
    if (!url) return [];
    const site = siteOf(url);
    const handle = linkKey(link)?.match(/^[^/]+\/([^/]{4,})$/)?.[1];
    return [...(profileSites[site] ? [] : [`site:${site}`]), ...(handle ? [`handle:${handle}`] : [])];
  });
  return [...(local.length >= 5 && !common.test(local) ? [`local:${local}`] : []), ...sites];
}

/** A name whatever its order: "Müller, Zoë" is "Zoë Müller". Null for one word alone, which many have. */
export function nameKey(name: string): string | null {
  const words = [...new Set(wordsOf(name))].sort();
  return words.length > 1 ? words.join(" ") : null;
}

/** The strong signs of a profile as words of the search, by which its likes are looked up. */
export function signsOf({ emails, phone, links }: Pick<Known, "phone" | "links"> & { emails: string[] }) {
  const digits = phoneDigits(phone);
  const profiles = links.map(linkKey).filter((key) => key !== null);
  const line = digits ? [`p:${digits.slice(-fewestDigits)}`] : [];
  const addresses = emails.map((email) => `e:${emailKey(email)}`);
  return [...new Set([...addresses, ...line, ...profiles.map((key) => `l:${key}`)])];
}
