import { setTimeout as sleep } from "node:timers/promises";
import { fieldErrorsOf } from "@/lib/action";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { AppError, type FieldErrors } from "@/lib/errors";
import { type ReceivedFile, type ReceivedForm, receiveForm } from "@/lib/storage/receive-form";
import { documentTypes } from "@/lib/storage/sniff";
import { removeFile } from "@/lib/storage/store";
import { logUnexpected } from "@/lib/telemetry/log";
import { type Applied, applyToPosting } from "../apply-to-posting";
import {
  ApplyToPosting,
  mostFileBytes,
  mostFurtherFiles,
  type SentFile,
  type TypedValues,
  typedFields,
} from "../schema";
import { findDraft, keepDraft } from "./draft";
import { newSubmissionKey, shownAtOf } from "./key";
import { findPostingToApply } from "./queries";

const limits = { fileBytes: mostFileBytes, files: mostFurtherFiles + 1, bodyBytes: 160 * 1024 * 1024 };
/** Nobody fills the form in faster. Who does waits for the answer: that costs a person nothing, and a robot time. */
const leastSeconds = 2;
/** A field that no person sees. */
export const trapField = "website";

type Form = {
  posting: { id: string; slug: string };
  submissionKey: string;
  shownAt: Date | null;
  values: TypedValues;
  files: SentFile[];
  /** What came with this sending, as against what a draft has kept. */
  fresh: SentFile[];
  errors: FieldErrors;
};

const one = (form: ReceivedForm, name: string) => form.fields.get(name)?.[0] ?? "";

function sentFile(file: ReceivedFile & { ok: true }): SentFile {
  const { name, size, sha256, storageKey, extension, field } = file;
  const kind = field === "cv" ? "cv" : "other";
  return { kind, name, contentType: documentTypes[extension], size, sha256, storageKey };
}

function refusals(files: ReceivedFile[]): FieldErrors {
  const errors: FieldErrors = {};
  for (const file of files) {
    if (file.ok) continue;
    const field = file.field === "cv" ? "cv" : "files";
    errors[field] = [...(errors[field] ?? []), `${file.name} ${file.problem}`];
  }
  return errors;
}

/** The files of before that were not taken off, with the new ones; a new CV takes the place of the old one. */
async function joinFiles(kept: SentFile[], fresh: SentFile[], removed: string[]): Promise<SentFile[]> {
  const hasNewCv = fresh.some((file) => file.kind === "cv");
  const goes = (file: SentFile) => removed.includes(file.sha256) || (hasNewCv && file.kind === "cv");
  for (const file of kept.filter(goes)) await removeFile(file.storageKey);
  return [...kept.filter((file) => !goes(file)), ...fresh];
}

async function readForm(posting: Form["posting"], request: Request): Promise<Form> {
  const received = await receiveForm(request, limits);
  const values = Object.fromEntries(typedFields.map((name) => [name, one(received, name)])) as TypedValues;
  const given = one(received, "submissionKey");
  const shownAt = shownAtOf(given);
  const submissionKey = shownAt ? given : newSubmissionKey(now());
  const token = one(received, "draft");
  const draft = token ? await findDraft(token) : null;
  const fresh = received.files.filter((file) => file.ok).map(sentFile);
  const isOurs = draft?.submissionKey === submissionKey && draft.postingId === posting.id;
  const files = await joinFiles(isOurs ? draft.files : [], fresh, received.fields.get("remove") ?? []);
  const errors = refusals(received.files);
  if (one(received, trapField)) errors[trapField] = ["Leave the field at the end of the form empty."];
  if (!shownAt)
    errors.form = ["This form was open for too long or was not ours. Check it and send it again."];
  return { posting, submissionKey, shownAt, values, files, fresh, errors };
}

const fieldOf: Record<string, string> = { "files.cv": "cv", "files.further": "files" };

function checked(form: Form): { input: ApplyToPosting } | { errors: FieldErrors } {
  const { submissionKey, values, files, posting } = form;
  const parsed = ApplyToPosting.safeParse({ ...values, slug: posting.slug, submissionKey, files });
  const errors = { ...form.errors };
  if (!parsed.success) {
    for (const [path, words] of Object.entries(fieldErrorsOf(parsed.error))) {
      const field = fieldOf[path] ?? path.split(".")[0]!;
      errors[field] ??= words;
    }
  }
  return parsed.success && Object.keys(errors).length === 0 ? { input: parsed.data } : { errors };
}

async function back(form: Form, errors: FieldErrors): Promise<string> {
  const { submissionKey, values, files, posting } = form;
  const draft = { postingId: posting.id, submissionKey, values, errors, files };
  return `/jobs/${posting.slug}/apply?draft=${await keepDraft(draft)}`;
}

function errorsOf(error: unknown): FieldErrors {
  if (error instanceof AppError && error.code !== "not_found") return { form: [error.message] };
  const id = logUnexpected("application.not_taken", error);
  return {
    form: [
      `Something went wrong on our side. Everything is still here: send it again. If it fails, quote ${id}.`,
    ],
  };
}

async function send(actor: Actor, form: Form, input: ApplyToPosting): Promise<Applied | FieldErrors> {
  const due = (form.shownAt ?? now()).getTime() + leastSeconds * 1000;
  await sleep(Math.min(leastSeconds * 1000, Math.max(0, due - Date.now())));
  return applyToPosting(actor, input).catch(errorsOf);
}

/**
 * Takes the form as a browser sends it, with its files. Whatever is wrong, nothing that was typed or chosen is lost.
 * @returns where to go on: the status page, or the form again with the words beside its fields.
 * @throws AppError not_found, or too_large and invalid when it is no such form
 */
export async function takeApplyForm(actor: Actor, slug: string, request: Request): Promise<string> {
  const posting = await findPostingToApply(actor, slug);
  if (!posting) throw new AppError("not_found", "This posting does not exist.");
  const form = await readForm(posting, request);
  const result = checked(form);
  if ("errors" in result) return back(form, result.errors);
  const applied = await send(actor, form, result.input);
  if (!isApplied(applied)) return back(form, applied);
  if (applied.outcome === "repeated") for (const { storageKey } of form.fresh) await removeFile(storageKey);
  return `/status/${applied.token}`;
}

function isApplied(result: Applied | FieldErrors): result is Applied {
  return "outcome" in result;
}
