import { DescriptionList } from "@/components/layout/description-list";
import { TimeAgo } from "@/components/layout/time-ago";
import type { PersonView } from "@/lib/candidates/page/find-person";

const link = "text-primary underline underline-offset-4 hover:decoration-2 wrap-anywhere";

function Address({ email }: { email: string }) {
  return (
    <a href={`mailto:${email}`} className={link}>
      {email}
    </a>
  );
}

/** Only a web address becomes a link: what a candidate typed is never run. */
function Profile({ href }: { href: string }) {
  if (!/^https?:\/\//i.test(href)) return <span>{href}</span>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer nofollow" className={link}>
      {href.replace(/^https?:\/\/(www\.)?/i, "").replace(/\/$/, "")}
    </a>
  );
}

/** How to reach somebody. */
export function PersonFacts({ person, now }: { person: PersonView; now: string }) {
  const { identity, otherEmails } = person;
  return (
    <DescriptionList
      facts={[
        { term: "E-mail", value: <Address email={identity.email} /> },
        {
          term: "Also known as",
          value: otherEmails.length > 0 && (
            <ul className="grid gap-0.5">
              {otherEmails.map((email) => (
                <li key={email}>
                  <Address email={email} />
                </li>
              ))}
            </ul>
          ),
        },
        {
          term: "Phone",
          value: identity.phone && (
            <a href={`tel:${identity.phone.replace(/[^\d+]/g, "")}`} className={link}>
              {identity.phone}
            </a>
          ),
        },
        {
          term: "Links",
          value: identity.links.length > 0 && (
            <ul className="grid gap-0.5">
              {identity.links.map((href) => (
                <li key={href}>
                  <Profile href={href} />
                </li>
              ))}
            </ul>
          ),
        },
        { term: "Known since", value: <TimeAgo date={identity.createdAt} now={now} /> },
      ]}
    />
  );
}
