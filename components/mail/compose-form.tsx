"use client";

import { type FormEvent, type KeyboardEvent, useState } from "react";
import { toast } from "sonner";
import { Field } from "@/components/form/field";
import { Button } from "@/components/ui/button";
import { DialogClose, DialogFooter } from "@/components/ui/dialog";
import { Tabs, TabsContent, TabsList, TabsTrigger } from "@/components/ui/tabs";
import { undoSeconds } from "@/lib/applications/rules";
import type { FieldErrors } from "@/lib/errors";
import { takeBackMailAction, writeMailAction } from "@/lib/mail/actions";
import type { Compose, ComposeTemplate } from "@/lib/mail/compose/queries";
import { fillTemplate, templateVariables, unfilledWords } from "@/lib/mail/rules";
import type { WritingTo } from "./compose-dialog";
import { MailSheet } from "./mail-sheet";
import { SendTime } from "./send-time";
import { TemplateChoice } from "./template-choice";
import { keepMailDraft, type MailDraft, useMailDraft } from "./use-mail-draft";
import { VariableField } from "./variable-field";

type ComposeFormProps = {
  application: WritingTo;
  compose: Compose;
  onClose: () => void;
  onDone: (applicationId: string) => void;
};

/** Until the mail goes, "Undo" takes it back and keeps its words as a draft. */
async function takeBack(application: WritingTo, mailId: string, draft: MailDraft, onDone: () => void) {
  const result = await takeBackMailAction({ mailId }).catch(() => null);
  if (result?.ok) {
    keepMailDraft(application.id, draft);
    toast.success(`The mail to ${application.name} was taken back`, {
      description: "Its words are kept as a draft.",
    });
  } else
    toast.error("The mail was not taken back", {
      description: result?.message ?? "The server could not be reached.",
    });
  onDone();
}

const variables = templateVariables.message;
const placeholder = "[their personal link]";

const moment = (value: string) =>
  new Date(value).toLocaleString("en-GB", { dateStyle: "full", timeStyle: "short" });

/** Choosing a template over something written keeps that to go back to. */
function useTemplate(compose: Compose, draft: MailDraft, setDraft: (draft: MailDraft) => void) {
  const [chosen, setChosen] = useState("");
  const [started, setStarted] = useState<MailDraft>({ subject: compose.subject, text: "" });
  const [replaced, setReplaced] = useState<MailDraft | null>(null);
  function choose(template: ComposeTemplate | null) {
    const { status_link: _, ...values } = compose.values;
    const next = template
      ? { subject: fillTemplate(template.subject, values), text: fillTemplate(template.body, values) }
      : { subject: compose.subject, text: "" };
    const isOwn =
      (draft.subject || draft.text) && (draft.subject !== started.subject || draft.text !== started.text);
    setReplaced(isOwn ? draft : null);
    setStarted(next);
    setChosen(template?.id ?? "");
    setDraft(next);
  }
  function bringBack() {
    if (replaced) setDraft(replaced);
    setReplaced(null);
    setChosen("");
  }
  return { chosen, choose, replaced, bringBack };
}

/** Ctrl or Cmd with Enter sends, also from the middle of the text. */
function sendByKey(event: KeyboardEvent<HTMLFormElement>) {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
}

/** Words, a look at them as they will be read, and when they go. */
export function ComposeForm({ application, compose, onClose, onDone }: ComposeFormProps) {
  const { draft, setDraft, wasKept, forget } = useMailDraft(application.id, compose.subject);
  const template = useTemplate(compose, draft, setDraft);
  const [when, setWhen] = useState<string | null>(null);
  const [errors, setErrors] = useState<FieldErrors>({});
  const [problem, setProblem] = useState<string | null>(null);
  const [pending, setPending] = useState(false);
  const [tab, setTab] = useState("write");
  const { values, to, language } = compose;
  const problemOf = (field: "subject" | "text") =>
    unfilledWords(draft[field], values) ?? errors[field]?.[0] ?? undefined;
  const change = (part: Partial<MailDraft>) => {
    setErrors({});
    setDraft({ ...draft, ...part });
  };
  const shown = { ...values, status_link: placeholder };

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (pending) return;
    const form = event.currentTarget;
    const sent = draft;
    const sendAfter =
      when === null ? null : Number.isNaN(Date.parse(when)) ? "" : new Date(when).toISOString();
    setPending(true);
    setProblem(null);
    const result = await writeMailAction({ applicationId: application.id, ...sent, sendAfter }).catch(
      () => null,
    );
    setPending(false);
    if (!result?.ok) {
      const fields = result?.fields ?? {};
      setErrors(fields);
      if (fields.subject || fields.text) setTab("write");
      const words = result?.message ?? "The server could not be reached. Nothing was sent; try again.";
      setProblem(Object.keys(fields).length > 0 ? null : words);
      requestAnimationFrame(() => form.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
      return;
    }
    const { mailId } = result.value;
    keepMailDraft(application.id, { subject: "", text: "" });
    forget();
    onClose();
    onDone(application.id);
    toast.success(`Mail to ${application.name}`, {
      description: when ? `It goes on ${moment(when)}.` : `It goes in ${undoSeconds} seconds.`,
      duration: (undoSeconds - 2) * 1000,
      action: {
        label: "Undo",
        onClick: () => void takeBack(application, mailId, sent, () => onDone(application.id)),
      },
    });
  }

  return (
    <form onSubmit={submit} onKeyDown={sendByKey} className="grid min-w-0 gap-4" noValidate>
      {problem && (
        <p role="alert" className="font-medium text-destructive-text text-sm">
          {problem}
        </p>
      )}
      <TemplateChoice compose={compose} value={template.chosen} onChoose={template.choose} />
      {template.replaced && (
        <p className="text-sm" role="status">
          The template has replaced what you wrote.{" "}
          <Button type="button" variant="link" size="inline" onClick={template.bringBack}>
            Bring it back
          </Button>
        </p>
      )}
      <Tabs value={tab} onValueChange={setTab}>
        <TabsList>
          <TabsTrigger value="write">Write</TabsTrigger>
          <TabsTrigger value="preview">Preview</TabsTrigger>
        </TabsList>
        <TabsContent value="write" className="grid gap-4">
          <Field name="subject" label="Subject" error={problemOf("subject")} required>
            <VariableField
              value={draft.subject}
              maxLength={200}
              variables={variables}
              onChange={(subject) => change({ subject })}
            />
          </Field>
          <Field name="text" label="Mail" error={problemOf("text")} required>
            <VariableField
              className="min-h-52"
              value={draft.text}
              variables={variables}
              multiline
              onChange={(text) => change({ text })}
            />
          </Field>
        </TabsContent>
        <TabsContent value="preview">
          <MailSheet
            to={to}
            subject={fillTemplate(draft.subject, shown)}
            text={fillTemplate(draft.text, shown)}
            language={language}
          />
        </TabsContent>
      </Tabs>
      <SendTime value={when} onChange={setWhen} error={errors.sendAfter} />
      <DialogFooter className="items-center">
        {wasKept && draft.text && (
          <span className="mr-auto flex items-center gap-2 text-muted-foreground text-sm">
            Your draft from before.
            <Button type="button" variant="link" size="inline" onClick={forget}>
              Throw it away
            </Button>
          </span>
        )}
        <DialogClose asChild>
          <Button type="button" variant="outline">
            {draft.text ? "Close and keep the draft" : "Close"}
          </Button>
        </DialogClose>
        <Button type="submit" aria-disabled={pending || undefined}>
          {pending ? "Writing…" : when === null ? "Send" : "Send at this time"}
        </Button>
      </DialogFooter>
    </form>
  );
}
