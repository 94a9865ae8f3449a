"use client";

import { useQuery } from "@tanstack/react-query";
import { ExternalLink } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import { useState } from "react";
import { useKeys } from "@/components/keys/use-keys";
import { NoteList } from "@/components/notes/note-list";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import {
  Sheet,
  SheetBody,
  SheetContent,
  SheetDescription,
  SheetHeader,
  SheetTitle,
} from "@/components/ui/sheet";
import { Skeleton } from "@/components/ui/skeleton";
import { Tabs, TabsContent, TabsList, TabsTrigger } from "@/components/ui/tabs";
import type { ApplicationDetail } from "@/lib/applications/detail/view";
import { ApplicationActions, type Ask } from "./application-actions";
import { CandidateFacts } from "./candidate-facts";
import { CvView } from "./cv-view";
import { readJson } from "./fetch-board";
import { FileList } from "./file-list";
import { OwnerAndTags } from "./owner-and-tags";
import { RatingStars } from "./rating";
import { StageSteps } from "./stage-steps";
import { Timeline } from "./timeline";

type ApplicationPanelProps = {
  /** Which application; null closes the panel. */
  id: string | null;
  /** Its candidate, where the board knows already. */
  name?: string;
  href: string;
  ask: Ask;
  menuOpen: boolean;
  onMenuOpenChange: (open: boolean) => void;
  onClose: () => void;
  onChanged: (id: string) => void;
};

export const panelKey = (id: string) => ["application", id];

function usePanel(id: string | null) {
  return useQuery({
    queryKey: panelKey(id ?? "none"),
    queryFn: ({ signal }) => readJson<ApplicationDetail>(`/dashboard/applications/${id}/panel`, signal),
    enabled: id !== null,
    staleTime: 30_000,
  });
}

/** Escape in a field leaves the field; only the next one closes the panel, so that nothing typed is lost. */
function leaveField(event: KeyboardEvent) {
  const field = document.activeElement;
  if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return;
  event.preventDefault();
  field.blur();
}

/** One application beside the board, which stays usable: j and k turn the pages. */
export function ApplicationPanel(props: ApplicationPanelProps) {
  const { id, name, href, onClose } = props;
  const { data } = usePanel(id);
  return (
    <Sheet open={id !== null} onOpenChange={(open) => !open && onClose()} modal={false}>
      <SheetContent
        size="lg"
        overlay={false}
        data-keys="page"
        closeLabel="Close the application"
        className="sm:max-w-[min(42rem,60vw)]"
        onInteractOutside={(event) => event.preventDefault()}
        onOpenAutoFocus={(event) => {
          event.preventDefault();
          if (event.currentTarget instanceof HTMLElement) event.currentTarget.focus();
        }}
        onEscapeKeyDown={leaveField}
        onCloseAutoFocus={(event) => event.preventDefault()}
      >
        {id && (
          <>
            <SheetHeader>
              <SheetTitle className="wrap-anywhere">
                {data?.candidate.name ?? name ?? "Application"}
              </SheetTitle>
              <SheetDescription asChild>
                <p>
                  <Link
                    href={href as Route}
                    className="inline-flex min-h-6 items-center gap-1 text-primary underline-offset-4 hover:underline"
                  >
                    Open the whole page
                    <ExternalLink aria-hidden className="size-3" />
                  </Link>
                </p>
              </SheetDescription>
            </SheetHeader>
            <PanelBody key={id} {...props} id={id} />
          </>
        )}
      </SheetContent>
    </Sheet>
  );
}

function PanelBody(props: ApplicationPanelProps & { id: string }) {
  const { id, ask, menuOpen, onMenuOpenChange, onChanged } = props;
  const { data, error, isPending, refetch, dataUpdatedAt } = usePanel(id);
  if (isPending)
    return (
      <SheetBody className="grid content-start gap-4" aria-busy="true">
        <p className="sr-only" role="status">
          Loading the application
        </p>
        <Skeleton className="h-9 w-2/3" />
        <Skeleton className="h-40" />
        <Skeleton className="h-96" />
      </SheetBody>
    );
  if (error)
    return (
      <SheetBody>
        <Alert
          role="alert"
          variant="destructive"
          title="The application could not be read"
          action={
            <Button variant="outline" size="sm" onClick={() => void refetch()}>
              Try again
            </Button>
          }
        >
          {error.message}
        </Alert>
      </SheetBody>
    );
  const now = new Date(dataUpdatedAt).toISOString();
  const changed = () => onChanged(data.id);
  return (
    <>
      <div className="grid gap-3 border-b px-4 py-3">
        <StageSteps stages={data.posting.stages} stageId={data.stageId} status={data.status} />
        <div className="flex flex-wrap items-center justify-between gap-2">
          <ApplicationActions
            application={data}
            ask={ask}
            menuOpen={menuOpen}
            onMenuOpenChange={onMenuOpenChange}
            onChanged={changed}
          />
          <RatingStars
            applicationId={data.id}
            rating={data.rating}
            editable={data.may.rate}
            onRated={changed}
          />
        </div>
        <OwnerAndTags application={data} onChanged={changed} />
      </div>
      <SheetBody>
        <PanelTabs application={data} now={now} onChanged={changed} />
      </SheetBody>
    </>
  );
}

type PanelTabsProps = { application: ApplicationDetail; now: string; onChanged: () => void };

function PanelTabs({ application, now, onChanged }: PanelTabsProps) {
  const { notes, files, message } = application;
  const [tab, setTab] = useState("cv");
  function writeNote() {
    setTab("notes");
    // The form is there when the tab is.
    setTimeout(() => document.getElementById("new-note")?.focus());
  }
  useKeys("Application", [{ key: "c", does: "Write a note", run: writeNote }]);
  return (
    <Tabs value={tab} onValueChange={setTab}>
      <TabsList>
        <TabsTrigger value="cv">CV</TabsTrigger>
        <TabsTrigger value="about">About</TabsTrigger>
        <TabsTrigger value="notes">Notes{notes.length > 0 && ` (${notes.length})`}</TabsTrigger>
        <TabsTrigger value="timeline">Timeline</TabsTrigger>
      </TabsList>
      <TabsContent value="cv">
        <CvView files={files} />
      </TabsContent>
      <TabsContent value="about" className="grid gap-5">
        {message && <p className="whitespace-pre-wrap rounded-md bg-muted p-3 wrap-anywhere">{message}</p>}
        <CandidateFacts application={application} now={now} />
        <FileList files={files} />
      </TabsContent>
      <TabsContent value="notes">
        <NoteList target={{ applicationId: application.id }} notes={notes} now={now} onSaved={onChanged} />
      </TabsContent>
      <TabsContent value="timeline">
        <Timeline application={application} now={now} />
      </TabsContent>
    </Tabs>
  );
}
