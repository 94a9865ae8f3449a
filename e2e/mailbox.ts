import { expect } from "@playwright/test";

export type ReceivedMail = { subject: string; text: string };

const mailbox = () => process.env.E2E_MAILBOX_URL as string;

/** Waits for the newest mail to `to` whose subject matches, as it came out of the SMTP server. */
export async function receivedMail(to: string, subject: RegExp): Promise<ReceivedMail> {
  let found: ReceivedMail | undefined;
  await expect
    .poll(
      async () => {
        const answer = await fetch(`${mailbox()}/messages?to=${encodeURIComponent(to)}`);
        const mails = (await answer.json()) as ReceivedMail[];
        found = mails.find((mail) => subject.test(mail.subject));
        return found?.subject;
      },
      { timeout: 60_000, message: `a mail to ${to}` },
    )
    .toMatch(subject);
  return found as ReceivedMail;
}

/** The path of the first link of the product in a mail. */
export function linkIn(mail: ReceivedMail, path: RegExp): string {
  const links = mail.text.match(/https?:\/\/\S+/g) ?? [];
  const link = links.map((one) => new URL(one)).find((url) => path.test(url.pathname));
  if (!link) throw new Error(`No link to ${path} in: ${mail.text}`);
  return link.pathname + link.search;
}
