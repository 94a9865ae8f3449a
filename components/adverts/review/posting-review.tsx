"use client";

import { ArrowRight, Send } from "lucide-react";
import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useEffect, useMemo, useRef, useState } from "react";
import { SaveState } from "@/components/form/save-state";
import { PageHeader } from "@/components/layout/page-header";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import type { Finding } from "@/lib/adverts/lint/finding";
import type { Advert, AdvertField, FieldReading } from "@/lib/adverts/schema";
import { acceptCompanyAction } from "@/lib/companies/actions";
import { ConflictDialog } from "../editor/conflict-dialog";
import { PublishDialog } from "../editor/publish-dialog";
import { useAutosave } from "../editor/use-autosave";
import { useEditorKeys } from "../editor/use-editor-keys";
import { AdvertFormProvider } from "../form/advert-form";
import type { EditableField } from "../form/field-editor";
import { guessesAfter } from "../form/guesses";
import { CompanyChoice } from "./company-choice";
import { segmentsOf } from "./marks";
import { ReviewRowView } from "./review-row";
import { belongs, needsLook, nextToCheck, rowsOf } from "./rows";
import { SourceView } from "./source-view";
import { UnreadFields } from "./unread-fields";

export type ReviewedPosting = {
  id: string;
  version: number;
  advert: Advert;
  may: { publish: boolean };
  isPublished: boolean;
  source: string;
  readings: FieldReading[];
  unread: string[];
  accepted: string[];
};

type PostingReviewProps = {
  posting: ReviewedPosting;
  companies: string[];
  skillNames: string[];
  lint: (advert: Advert) => Finding[];
  /** A field as people read it. */
  texts: (field: EditableField, advert: Advert) => string[];
};

/** Always there, or a part of another field: not worth a line among what was not said. */
const unasked: AdvertField[] = [
  "guessed",
  "timeZone",
  "closesTime",
  "openings",
  "language",
  "title",
  "contractDuration",
  "contractReason",
  "interviewNote",
  "payNote",
];

/** The advert as it came in at the left, what was read from it at the right; to be accepted or corrected, field by field. */
export function PostingReview({ posting, companies, skillNames, lint, texts }: PostingReviewProps) {
  const router = useRouter();
  const [advert, setAdvert] = useState(posting.advert);
  const [accepted, setAccepted] = useState(posting.accepted);
  const [known, setKnown] = useState(companies);
  const [active, setActive] = useState<EditableField | null>(null);
  const [editing, setEditing] = useState<EditableField | null>(null);
  const [publishing, setPublishing] = useState(false);
  const [resolving, setResolving] = useState(true);
  const list = useRef<HTMLDivElement>(null);
  const { saving, errors, conflict, save, rebase, stored } = useAutosave(
    posting.id,
    posting,
    advert,
    accepted,
  );
  const segments = useMemo(
    () => segmentsOf(posting.source, posting.readings),
    [posting.source, posting.readings],
  );

  const name = advert.companyName?.trim() ?? "";
  const newCompany = name && !known.some((other) => other.toLowerCase() === name.toLowerCase()) ? name : null;
  const rows = rowsOf(posting.readings, advert.guessed, accepted).map((row) =>
    row.field === "companyName" && newCompany && row.state !== "guessed"
      ? { ...row, state: "check" as const }
      : row,
  );
  const left = rows.filter(needsLook).length;
  const unread = posting.unread.filter((field) => !unasked.includes(field as AdvertField)) as EditableField[];

  function change(patch: Partial<Advert>) {
    setAdvert((before) => {
      const after = { ...before, ...patch };
      return "guessed" in patch ? after : { ...after, guessed: guessesAfter(before, after) };
    });
  }
  function focusRow(field: EditableField) {
    setActive(field);
    const row = list.current?.querySelector<HTMLElement>(`#row-${field}`);
    row?.scrollIntoView({ block: "nearest", behavior: "smooth" });
    const target =
      row?.querySelector<HTMLElement>(`[data-accept="${field}"]`) ??
      row?.querySelector<HTMLElement>(`[data-correct="${field}"]`);
    target?.focus({ preventScroll: true });
  }
  function goOn(from: EditableField | null, settled = rows) {
    const next = nextToCheck(settled, from);
    // The button that had the focus goes with the doubt; wait until the row is drawn without it.
    if (next) setTimeout(() => focusRow(next));
  }
  function accept(field: EditableField) {
    setAccepted((before) => [...new Set([...before, field])]);
    change({ guessed: advert.guessed.filter((path) => !belongs(path, field)) });
    goOn(
      field,
      rows.filter((row) => row.field !== field),
    );
  }
  function edit(field: EditableField, open: boolean) {
    setEditing(open ? field : null);
    if (open)
      setTimeout(() =>
        list.current?.querySelector<HTMLElement>(`#row-${field} :is(input, select, textarea)`)?.focus(),
      );
    else accept(field);
  }
  async function createCompany(): Promise<string | null> {
    if (!newCompany || !(await save())) return "The last changes could not be saved.";
    const result = await acceptCompanyAction({ postingId: posting.id, name: newCompany }).catch(() => null);
    if (!result?.ok) return result?.message ?? "The server could not be reached.";
    rebase({ version: result.value.version, advert: stored.current.advert });
    setKnown([...known, newCompany]);
    accept("companyName");
    return null;
  }
  async function leave() {
    if (await save()) router.push(`/dashboard/postings/${posting.id}/edit` as Route);
  }

  const openPublish = posting.may.publish ? () => setPublishing(true) : undefined;
  useEditorKeys({ save: () => void save(), publish: openPublish });
  useNextKey(() => goOn(active));

  return (
    <AdvertFormProvider form={{ advert, change, errors, companies: known, skillNames }}>
      <div className="flex flex-col lg:h-[calc(100dvh-var(--topbar)-3rem)]">
        <PageHeader
          title="Check what was read"
          description={
            left === 0
              ? "Everything is clear or accepted."
              : left === 1
                ? "One thing to look at; the rest was read clearly."
                : `${left} things to look at; the rest was read clearly.`
          }
          breadcrumbs={[
            { label: "Postings", href: "/dashboard/postings" },
            { label: advert.title, href: `/dashboard/postings/${posting.id}` },
            { label: "Review" },
          ]}
          actions={
            <>
              <SaveState
                saving={saving}
                action={
                  <Button
                    variant="outline"
                    size="sm"
                    onClick={() => (conflict ? setResolving(true) : void save())}
                  >
                    {conflict ? "Compare" : "Save again"}
                  </Button>
                }
              />
              <Button variant={openPublish ? "outline" : "default"} onClick={() => void leave()}>
                Continue to editor
                <ArrowRight aria-hidden />
              </Button>
              {openPublish && (
                <Button onClick={openPublish}>
                  <Send aria-hidden />
                  Publish
                </Button>
              )}
            </>
          }
        />
        <div className="grid min-h-0 flex-1 gap-4 lg:grid-cols-2">
          <div className="flex max-h-[38dvh] min-h-0 flex-col max-lg:sticky max-lg:top-(--topbar) max-lg:z-10 max-lg:-mx-4 max-lg:bg-background max-lg:px-4 max-lg:pb-2 lg:max-h-none">
            <SourceView segments={segments} language={advert.language} active={active} onChoose={focusRow} />
          </div>
          <div ref={list} className="flex min-h-0 flex-col rounded-xl border bg-card">
            <div className="min-h-0 flex-1 lg:overflow-y-auto">
              <ul className="divide-y">
                {rows.map((row) => (
                  <ReviewRowView
                    key={row.field}
                    row={row}
                    texts={texts(row.field, advert)}
                    isActive={row.field === active}
                    isEditing={row.field === editing}
                    onActivate={() => setActive(row.field)}
                    onAccept={() => accept(row.field)}
                    onEdit={(open) => edit(row.field, open)}
                  >
                    {row.field === "companyName" && newCompany && (
                      <CompanyChoice name={newCompany} onCreate={createCompany} />
                    )}
                  </ReviewRowView>
                ))}
              </ul>
              <UnreadFields fields={unread} />
            </div>
            <div className="sticky bottom-0 flex flex-wrap items-center justify-between gap-2 rounded-b-xl border-t bg-card px-4 py-2">
              <span className="hidden items-center gap-1.5 text-muted-foreground text-xs pointer-fine:flex">
                <Kbd>n</Kbd> next to check <Kbd>Enter</Kbd> accept it
              </span>
              <Button variant="outline" size="sm" disabled={left === 0} onClick={() => goOn(active)}>
                Next to check
              </Button>
            </div>
          </div>
        </div>
      </div>
      {publishing && (
        <PublishDialog
          postingId={posting.id}
          isPublished={posting.isPublished}
          findings={lint(advert)}
          newCompany={newCompany}
          onCreateCompany={createCompany}
          prepare={async () => ((await save()) ? stored.current.version : null)}
          onJump={() => void leave()}
          onClose={() => setPublishing(false)}
        />
      )}
      {conflict && resolving && (
        <ConflictDialog
          postingId={posting.id}
          message={conflict.message}
          base={stored.current.advert}
          mine={advert}
          onResolve={(to, chosen) => {
            rebase(to);
            setAdvert({ ...chosen });
          }}
          onLater={() => setResolving(false)}
        />
      )}
    </AdvertFormProvider>
  );
}

/** `n`, outside of fields and dialogs. */
function useNextKey(goOn: () => void) {
  const latest = useRef(goOn);
  latest.current = goOn;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if (event.key !== "n" || event.ctrlKey || event.metaKey || event.altKey) return;
      if (target.closest("input:not([type=checkbox]), textarea, select, [role=dialog], [contenteditable]"))
        return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
}
