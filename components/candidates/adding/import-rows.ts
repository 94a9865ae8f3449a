import type { CvFacts } from "@/lib/candidates/read-cv/read-cv";
import type { UploadedFile } from "@/lib/candidates/schema";
import type { FieldErrors } from "@/lib/errors";
import type { Known } from "./known-alert";
import { nobody, type Person } from "./person-fields";

/** One file on its way to a candidate. */
export type ImportRow = {
  id: string;
  fileName: string;
  state: "waiting" | "sending" | "refused" | "read" | "adding" | "added";
  percent: number;
  person: Person;
  facts: CvFacts | null;
  file: UploadedFile | null;
  /** Why the file was refused, could not be read, or was not added. */
  problem: string | null;
  errors: FieldErrors;
  known: Known | null;
  /** Where it has gone. */
  href: string | null;
};

export function newRow(file: File, index: number): ImportRow {
  return {
    id: `${Date.now()}-${index}`,
    fileName: file.name,
    state: "waiting",
    percent: 0,
    person: nobody,
    facts: null,
    file: null,
    problem: null,
    errors: {},
    known: null,
    href: null,
  };
}

export function personOf(facts: CvFacts | null): Person {
  if (!facts) return nobody;
  const { name, email, phone, links } = facts;
  return { name: name ?? "", email: email ?? "", phone: phone ?? "", links: links.join("\n") };
}

export type Result = { tone: "success" | "warning" | "destructive" | "info"; words: string };

/** What became of a file, in words of one line. */
export function resultOf(row: ImportRow): Result {
  const { state, person, known, problem, facts, percent } = row;
  if (state === "waiting") return { tone: "info", words: "Waiting" };
  if (state === "sending") return { tone: "info", words: percent < 100 ? `${percent} % sent` : "Reading…" };
  if (state === "adding") return { tone: "info", words: "Adding…" };
  if (state === "added") return { tone: "success", words: "Added" };
  if (state === "refused") return { tone: "destructive", words: "Not taken" };
  if (known) return { tone: "warning", words: `Duplicate of ${known.candidate.name}` };
  if (problem && facts) return { tone: "destructive", words: "Not added" };
  if (!person.email.trim())
    return { tone: "warning", words: facts ? "No address found: type it" : "Unreadable: type it" };
  if (!person.name.trim()) return { tone: "warning", words: "No name found: type it" };
  return { tone: "success", words: "Ready" };
}

/** Whether it can be added as it stands. */
export function isReady(row: ImportRow): boolean {
  const { state, person, file, known } = row;
  return (
    state === "read" && file !== null && !known && person.email.trim() !== "" && person.name.trim() !== ""
  );
}

export const isBusy = ({ state }: ImportRow) => ["waiting", "sending", "adding"].includes(state);
