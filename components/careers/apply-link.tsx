import { Button } from "@/components/ui/button";

type ApplyLinkProps = {
  slug: string;
  /** The code of the tracking link that led here: it goes along in the address, and in no cookie. */
  via?: string;
  /** Said beside the button. */
  note?: string | null;
};

const applyHref = (slug: string, via?: string) => `/jobs/${slug}/apply${via ? `?via=${via}` : ""}`;

export function ApplyLink({ slug, via, note }: ApplyLinkProps) {
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <Button asChild size="lg">
        <a href={applyHref(slug, via)}>Apply for this job</a>
      </Button>
      {note && <span className="text-base text-muted-foreground">{note}</span>}
    </div>
  );
}

/** Stays at the foot of a small screen while one reads. */
export function ApplyBar({ slug, via, title }: { slug: string; via?: string; title: string }) {
  return (
    <div
      data-print="hide"
      className="sticky bottom-0 z-10 -mx-4 mt-8 flex items-center gap-3 border-t bg-background/95 px-4 py-3 backdrop-blur-sm sm:-mx-6 sm:px-6 lg:hidden"
    >
      <span aria-hidden className="min-w-0 flex-1 truncate font-medium text-base">
        {title}
      </span>
      <Button asChild>
        <a href={applyHref(slug, via)}>Apply</a>
      </Button>
    </div>
  );
}
