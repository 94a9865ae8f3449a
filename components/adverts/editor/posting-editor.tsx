"use client";

import { CircleAlert, Send, TriangleAlert } from "lucide-react";
import { useDeferredValue, useMemo, useState } from "react";
import { SaveState } from "@/components/form/save-state";
import { PageHeader } from "@/components/layout/page-header";
import { SectionCard } from "@/components/layout/section-card";
import { PublicPosting } from "@/components/postings/public-posting";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { ToggleGroup, ToggleGroupItem } from "@/components/ui/toggle-group";
import type { Finding } from "@/lib/adverts/lint/finding";
import type { Advert } from "@/lib/adverts/schema";
import { cn } from "@/lib/cn";
import { acceptCompanyAction } from "@/lib/companies/actions";
import { statusLabels } from "@/lib/postings/labels";
import type { PostingStatus } from "@/lib/postings/schema";
import { AdvertFormProvider } from "../form/advert-form";
import { guessesAfter } from "../form/guesses";
import { ConflictDialog } from "./conflict-dialog";
import { EditorForm } from "./editor-form";
import { FindingsList } from "./findings-list";
import { jumpTo } from "./jump";
import { PublishDialog } from "./publish-dialog";
import { type Stored, useAutosave } from "./use-autosave";
import { useEditorKeys } from "./use-editor-keys";

export type EditedPosting = {
  id: string;
  status: PostingStatus;
  version: number;
  advert: Advert;
  may: { publish: boolean };
};

type PostingEditorProps = {
  posting: EditedPosting;
  companies: string[];
  skillNames: string[];
  lint: (advert: Advert) => Finding[];
  renderBody: (markdown: string) => string;
};

type View = "write" | "preview";

/** The advert as a form at the left, as the public will read it at the right, and what to mend under the form. */
export function PostingEditor({ posting, companies, skillNames, lint, renderBody }: PostingEditorProps) {
  const [advert, setAdvert] = useState(posting.advert);
  const [known, setKnown] = useState(companies);
  const [view, setView] = useState<View>("write");
  const [publishing, setPublishing] = useState(false);
  const [resolving, setResolving] = useState(true);
  const { saving, errors, conflict, save, rebase, stored } = useAutosave(posting.id, posting, advert);
  const shown = useDeferredValue(advert);
  const findings = useMemo(() => lint(shown), [lint, shown]);
  const blocking = findings.filter(({ severity }) => severity === "error").length;
  const name = advert.companyName?.trim() ?? "";
  const newCompany = name && !known.some((other) => other.toLowerCase() === name.toLowerCase()) ? name : null;

  function change(patch: Partial<Advert>) {
    setAdvert((before) => {
      const after = { ...before, ...patch };
      return "guessed" in patch ? after : { ...after, guessed: guessesAfter(before, after) };
    });
  }
  function jump(field: string) {
    setPublishing(false);
    setView("write");
    // The form is back on a small screen, and the dialog has given back the focus, only after the next frame.
    setTimeout(() => jumpTo(field), 50);
  }
  async function saveNow() {
    setResolving(true);
    return save();
  }
  async function createCompany(): Promise<string | null> {
    if (!newCompany || !(await save())) return "The last changes could not be saved.";
    const result = await acceptCompanyAction({ postingId: posting.id, name: newCompany }).catch(() => null);
    if (!result?.ok) return result?.message ?? "The server could not be reached.";
    rebase({ version: result.value.version, advert: stored.current.advert });
    setKnown([...known, newCompany]);
    return null;
  }
  function resolve(to: Stored, chosen: Advert) {
    rebase(to);
    setAdvert({ ...chosen });
  }
  const openPublish = posting.may.publish ? () => setPublishing(true) : undefined;
  useEditorKeys({ save: () => void saveNow(), publish: openPublish });

  const isPublished = posting.status === "published";
  const actions = (
    <>
      <SaveState
        saving={saving}
        action={
          <Button variant="outline" size="sm" onClick={() => void saveNow()}>
            {conflict ? "Compare" : "Save again"}
          </Button>
        }
      />
      {findings.length > 0 && (
        <Button
          variant="outline"
          onClick={() => jump("findings")}
          title="What Google, Indeed and the law would object to"
        >
          {blocking > 0 ? (
            <CircleAlert aria-hidden className="text-destructive-text" />
          ) : (
            <TriangleAlert aria-hidden className="text-warning-text" />
          )}
          {blocking > 0 ? `${blocking} to fix` : `${findings.length} to improve`}
        </Button>
      )}
      {openPublish && (
        <Button onClick={openPublish} title="Ctrl+Enter">
          <Send aria-hidden />
          {isPublished ? "Publish changes" : "Publish"}
        </Button>
      )}
    </>
  );

  return (
    <AdvertFormProvider form={{ advert, change, errors, companies: known, skillNames }}>
      <PageHeader
        title={advert.title || "Untitled posting"}
        meta={
          <Badge dot variant={isPublished ? "success" : "default"}>
            {statusLabels[posting.status]}
          </Badge>
        }
        breadcrumbs={[
          { label: "Postings", href: "/dashboard/postings" },
          { label: "Overview", href: `/dashboard/postings/${posting.id}` },
          { label: "Edit" },
        ]}
        actions={actions}
        className="sticky top-(--topbar) z-20 -mx-4 -mt-4 border-b bg-background/95 px-4 py-3 backdrop-blur-sm sm:-mx-6 sm:-mt-6 sm:px-6"
      />
      <ToggleGroup
        type="single"
        value={view}
        onValueChange={(to) => to && setView(to as View)}
        aria-label="What to look at"
        className="mb-4 xl:hidden"
      >
        <ToggleGroupItem value="write">Write</ToggleGroupItem>
        <ToggleGroupItem value="preview">Preview</ToggleGroupItem>
      </ToggleGroup>
      <div className="grid items-start gap-6 xl:grid-cols-2">
        <div className={cn("@container grid gap-4", view !== "write" && "max-xl:hidden")}>
          <EditorForm />
          <SectionCard
            className="scroll-mt-44"
            title="Before you publish"
            id="findings"
            description={countWords(blocking, findings.length - blocking)}
          >
            <FindingsList findings={findings} onFix={change} onJump={jump} />
          </SectionCard>
        </div>
        <section
          aria-label="Preview"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable from the keyboard
          tabIndex={0}
          className={cn(
            "rounded-xl border bg-background p-5 sm:p-7 xl:sticky xl:top-[calc(var(--topbar)+6.5rem)] xl:max-h-[calc(100dvh-var(--topbar)-8rem)] xl:overflow-y-auto",
            view !== "preview" && "max-xl:hidden",
          )}
        >
          <PublicPosting
            advert={shown}
            company={shown.companyName ? { name: shown.companyName } : null}
            renderBody={renderBody}
            heading="h2"
          />
        </section>
      </div>
      {publishing && (
        <PublishDialog
          postingId={posting.id}
          isPublished={isPublished}
          findings={findings}
          newCompany={newCompany}
          onCreateCompany={createCompany}
          prepare={async () => ((await save()) ? stored.current.version : null)}
          onJump={jump}
          onClose={() => setPublishing(false)}
        />
      )}
      {conflict && resolving && (
        <ConflictDialog
          postingId={posting.id}
          message={conflict.message}
          base={stored.current.advert}
          mine={advert}
          onResolve={resolve}
          onLater={() => setResolving(false)}
        />
      )}
    </AdvertFormProvider>
  );
}

function countWords(errors: number, warnings: number): string | undefined {
  if (errors + warnings === 0) return undefined;
  const blocking =
    errors === 0
      ? "Nothing blocks publishing"
      : errors === 1
        ? "One thing blocks publishing"
        : `${errors} things block publishing`;
  return warnings === 0 ? `${blocking}.` : `${blocking}; ${warnings} could be better.`;
}
