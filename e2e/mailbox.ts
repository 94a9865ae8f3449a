import { expect } from "@playwright/test";

export type ReceivedMail = { id: string; subject: string; text: string; to: string[]; links: string[] };

function mailboxUrl(): string {
  return process.env.E2E_MAILBOX_URL || "http://localhost:3002";
}

/** Newest first; `to` is a part of an address. */
export async function listMails(to = ""): Promise<ReceivedMail[]> {
  const answer = await fetch(`${mailboxUrl()}/messages?to=${encodeURIComponent(to)}`);
  return (await answer.json()) as ReceivedMail[];
}

/** Waits for the newest mail to `to` whose subject matches, as it came out of the SMTP server. */
export async function receivedMail(to: string, subject: RegExp): Promise<ReceivedMail> {
  let found: ReceivedMail | undefined;
  await expect
    .poll(
      async () => {
        found = (await listMails(to)).find((mail) => mail.to.includes(to) && subject.test(mail.subject));
        return found?.subject;
      },
      { timeout: 60_000, message: `a mail to ${to}` },
    )
    .toMatch(subject);
  return found as ReceivedMail;
}

/** The path of the first link of the product in a mail. */
export function linkIn(mail: ReceivedMail, path: RegExp): string {
  const link = mail.links.map((one) => new URL(one)).find((url) => path.test(url.pathname));
  if (!link) throw new Error(`No link to ${path} in: ${mail.text}`);
  return link.pathname + link.search;
}

/** The page of a mail in the demo mailbox, where whoever got it can answer. */
export function mailPage(mail: ReceivedMail): string {
  return `${mailboxUrl()}/mail/${mail.id}?view=text`;
}
