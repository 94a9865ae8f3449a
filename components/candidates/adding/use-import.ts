"use client";

import { useEffect, useRef, useState } from "react";
import { addCandidateAction } from "@/lib/candidates/actions";
import { mostImportedFiles } from "@/lib/candidates/schema";
import { type ImportRow, isBusy, isReady, newRow, personOf } from "./import-rows";
import type { Person } from "./person-fields";
import { uploadCv } from "./upload-cv";

const atOnce = 3;
const unreachable = "The server could not be reached. Nothing was added; try again.";

/** What holds for every row: why, where to, and what they are told. */
export type ForAll = {
  basis: string | undefined;
  notice: { subject: string; text: string } | null;
  postingId: string | null;
  stageId: string | null;
};

/** Files that come up a few at a time and become candidates one by one; what fails stays, and the others go on. */
export function useImport() {
  const [rows, setRows] = useState<ImportRow[]>([]);
  const [left, setLeft] = useState<string[]>([]);
  const latest = useRef(rows);
  latest.current = rows;

  const change = (id: string, with_: Partial<ImportRow>) =>
    setRows((before) => before.map((row) => (row.id === id ? { ...row, ...with_ } : row)));

  async function send(row: ImportRow, file: File) {
    change(row.id, { state: "sending" });
    try {
      const read = await uploadCv(file, (percent) => change(row.id, { percent }));
      const known = read.known && { outcome: "known" as const, candidate: read.known, applicationId: null };
      const { facts, problem } = read;
      change(row.id, { state: "read", file: read.file, facts, problem, person: personOf(facts), known });
    } catch (error) {
      change(row.id, { state: "refused", problem: (error as Error).message });
    }
  }

  async function take(files: File[]) {
    const room = Math.max(0, mostImportedFiles - rows.length);
    const taken = files.slice(0, room);
    setLeft(files.slice(room).map(({ name }) => name));
    const pairs = taken.map((file, index) => ({ row: newRow(file, index), file }));
    const fresh = pairs.map(({ row }) => row);
    setRows((before) => [...before, ...fresh]);
    const worker = async () => {
      for (let next = pairs.shift(); next; next = pairs.shift()) await send(next.row, next.file);
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
  }

  async function add(row: ImportRow, forAll: ForAll, knownId: string | null = null): Promise<void> {
    change(row.id, { state: "adding", errors: {}, problem: null });
    const input = { ...row.person, ...forAll, files: row.file ? [row.file] : [], knownId, by: "import" };
    const result = await addCandidateAction(input).catch(() => null);
    if (!result?.ok) {
      const problem = result?.message ?? unreachable;
      return change(row.id, { state: "read", problem, errors: result?.fields ?? {} });
    }
    if (result.value.outcome === "known") return change(row.id, { state: "read", known: result.value });
    const { candidateId, applicationId } = result.value;
    const href = applicationId
      ? `/dashboard/applications/${applicationId}`
      : `/dashboard/candidates/${candidateId}`;
    change(row.id, { state: "added", href });
  }

  async function addAll(forAll: ForAll) {
    for (const { id } of latest.current.filter(isReady)) {
      const row = latest.current.find((each) => each.id === id);
      if (row && isReady(row)) await add(row, forAll);
    }
  }

  // Closing the page would lose what has been read and not been added.
  const isOpen = rows.some((row) => isBusy(row) || isReady(row));
  useEffect(() => {
    if (!isOpen) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [isOpen]);

  return {
    rows,
    left,
    take,
    add,
    addAll,
    /** Another address may be another person. */
    correct: (row: ImportRow, person: Person) =>
      change(row.id, {
        person,
        problem: row.facts ? null : row.problem,
        known: person.email === row.person.email ? row.known : null,
      }),
    remove: (row: ImportRow) => setRows((before) => before.filter(({ id }) => id !== row.id)),
  };
}
