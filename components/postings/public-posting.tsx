import type { ReactNode } from "react";
import { Markdown } from "@/components/layout/markdown";
import { Badge } from "@/components/ui/badge";
import { skillNeedLabels, workplaceLabels } from "@/lib/adverts/labels";
import type { Advert } from "@/lib/adverts/schema";
import { PublicFacts } from "./public-facts";

type PublicPostingProps = {
  advert: Advert;
  company: { name: string; website?: string | null } | null;
  /** Makes sanitised HTML of a section's Markdown. */
  renderBody: (markdown: string) => string;
  /** "Posted 2 days ago": below the title. */
  posted?: ReactNode;
  /** Above everything: "Applications are paused". */
  notice?: ReactNode;
  /** The way to apply, at the top and beside the facts. */
  apply?: ReactNode;
  /** Below the facts: share, print. */
  aside?: ReactNode;
  /** "h1" on its own page, "h2" where it is a preview. */
  heading?: "h1" | "h2";
  /** Where a skill's chip leads. */
  skillHref?: (name: string) => string;
};

/** The body of a posting as the public reads it; it fits the width that it is given. */
export function PublicPosting(props: PublicPostingProps) {
  const { advert, company, renderBody, posted, notice, apply, aside, heading: Heading = "h1" } = props;
  const Subheading = Heading === "h1" ? "h2" : "h3";
  return (
    <article className="@container">
      {notice}
      <header className="mb-8 grid gap-3">
        <Heading
          lang={advert.language}
          className="text-balance font-semibold text-3xl leading-tight tracking-[-0.02em] wrap-anywhere @2xl:text-4xl"
        >
          {advert.title || "Untitled posting"}
        </Heading>
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1.5 text-lg text-muted-foreground">
          {company && <CompanyName company={company} />}
          {advert.workplace && <Badge size="lg">{workplaceLabels[advert.workplace]}</Badge>}
          {posted && <span className="text-base">{posted}</span>}
        </p>
        {apply && (
          <div data-print="hide" className="mt-2">
            {apply}
          </div>
        )}
      </header>
      <div className="grid items-start gap-x-12 gap-y-10 @3xl:grid-cols-[minmax(0,1fr)_21rem]">
        <div className="order-2 grid gap-9 @3xl:order-1">
          {advert.sections.map((section, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a section has no other name, and two may have the same heading
            <section key={index} lang={advert.language}>
              {section.heading && (
                <Subheading className="mb-3 font-semibold text-2xl leading-snug tracking-[-0.015em] wrap-anywhere">
                  {section.heading}
                </Subheading>
              )}
              <Markdown html={renderBody(section.body)} />
            </section>
          ))}
          <Benefits benefits={advert.benefits} language={advert.language} heading={Subheading} />
          <Skills skills={advert.skills} heading={Subheading} href={props.skillHref} />
        </div>
        <aside className="order-1 grid gap-5 @3xl:sticky @3xl:top-6 @3xl:order-2">
          <div className="rounded-xl border bg-card p-5 text-base shadow-xs">
            <Subheading className="mb-3 font-semibold text-lg">At a glance</Subheading>
            <PublicFacts advert={advert} />
            {apply && (
              <div data-print="hide" className="mt-5 hidden @3xl:block">
                {apply}
              </div>
            )}
          </div>
          {aside}
        </aside>
      </div>
    </article>
  );
}

function CompanyName({ company }: { company: { name: string; website?: string | null } }) {
  if (!company.website || !/^https?:\/\//i.test(company.website))
    return <span className="font-medium text-foreground wrap-anywhere">{company.name}</span>;
  return (
    <a
      href={company.website}
      rel="noopener"
      className="font-medium text-primary underline underline-offset-4 wrap-anywhere hover:decoration-2"
    >
      {company.name}
    </a>
  );
}

type PartProps = { heading: "h2" | "h3" };

function Benefits({
  benefits,
  language,
  heading: Heading,
}: PartProps & { benefits: string[]; language: string }) {
  if (benefits.length === 0) return null;
  return (
    <section>
      <Heading className="mb-3 font-semibold text-2xl leading-snug tracking-[-0.015em]">Benefits</Heading>
      <div className="prose" lang={language}>
        <ul>
          {[...new Set(benefits)].map((benefit) => (
            <li key={benefit}>{benefit}</li>
          ))}
        </ul>
      </div>
    </section>
  );
}

type SkillsProps = PartProps & { skills: Advert["skills"]; href?: (name: string) => string };

function Skills({ skills, heading: Heading, href }: SkillsProps) {
  if (skills.length === 0) return null;
  const needs = (["must", "nice"] as const).filter((need) => skills.some((skill) => skill.need === need));
  return (
    <section>
      <Heading className="mb-3 font-semibold text-2xl leading-snug tracking-[-0.015em]">Skills</Heading>
      <div className="grid gap-4">
        {needs.map((need) => (
          <div key={need}>
            {needs.length > 1 && <p className="mb-2 font-medium text-base">{skillNeedLabels[need]}</p>}
            <ul className="flex flex-wrap gap-2">
              {skills
                .filter((skill) => skill.need === need)
                .map(({ name }) => (
                  <li key={name} className="max-w-full">
                    {href ? (
                      <Badge asChild size="lg" className="wrap-anywhere">
                        <a href={href(name)}>{name}</a>
                      </Badge>
                    ) : (
                      <Badge size="lg" className="wrap-anywhere">
                        {name}
                      </Badge>
                    )}
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
