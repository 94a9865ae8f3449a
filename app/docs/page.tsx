import { Guides, guideTitles } from "@/components/docs/guides";
import { OperationView } from "@/components/docs/operation-view";
import { reference } from "@/lib/api/reference";
import { siteUrl } from "@/lib/http/site-url";

export const metadata = { title: "API reference" };
// It names this installation's own address.
export const dynamic = "force-dynamic";

const link = "inline-flex min-h-8 items-center hover:underline";

export default function DocsPage() {
  const groups = reference();
  return (
    <div className="grid items-start gap-x-12 gap-y-8 lg:grid-cols-[16rem_minmax(0,1fr)]">
      <nav
        aria-label="On this page"
        className="grid gap-4 text-base lg:sticky lg:top-6 lg:max-h-dvh lg:overflow-y-auto"
      >
        <ul>
          {guideTitles.map(([id, title]) => (
            <li key={id}>
              <a className={link} href={`#${id}`}>
                {title}
              </a>
            </li>
          ))}
        </ul>
        {groups.map((group) => (
          <div key={group.name}>
            <p className="font-semibold">{group.name}</p>
            <ul>
              {group.operations.map((operation) => (
                <li key={operation.id}>
                  <a className={link} href={`#${operation.id}`}>
                    {operation.summary}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
      <div className="grid min-w-0 gap-10">
        <h1 className="font-semibold text-3xl tracking-[-0.02em]">API reference</h1>
        <Guides server={siteUrl("/api/v1")} />
        {groups.map((group) => (
          <section key={group.name} aria-label={group.name}>
            <h2 className="pb-3 font-semibold text-2xl">{group.name}</h2>
            {group.operations.map((operation) => (
              <OperationView key={operation.id} operation={operation} />
            ))}
          </section>
        ))}
      </div>
    </div>
  );
}
