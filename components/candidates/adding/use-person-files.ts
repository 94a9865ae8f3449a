"use client";

import { useState } from "react";
import type { CvFacts, CvField } from "@/lib/candidates/read-cv/read-cv";
import type { UploadedFile } from "@/lib/candidates/schema";
import { nobody, type Person } from "./person-fields";
import { uploadCv } from "./upload-cv";

export type FileState =
  | { state: "idle" | "read" }
  | { state: "sending"; percent: number }
  | { state: "failed"; message: string };

/** Fills in what was empty: what somebody has typed stays. */
function filled(person: Person, facts: CvFacts): Person {
  return {
    name: person.name || facts.name || "",
    email: person.email || facts.email || "",
    phone: person.phone || facts.phone || "",
    links: person.links || facts.links.join("\n"),
  };
}

/** A person and their CV: chosen, it is sent and read at once, and fills in what it says. */
export function usePersonFiles() {
  const [person, setPerson] = useState<Person>(nobody);
  const [files, setFiles] = useState<UploadedFile[]>([]);
  const [guessed, setGuessed] = useState<CvField[]>([]);
  const [state, setState] = useState<FileState>({ state: "idle" });

  async function choose(chosen: File[]) {
    const file = chosen[0];
    if (!file) {
      setFiles([]);
      setState({ state: "idle" });
      return;
    }
    setState({ state: "sending", percent: 0 });
    try {
      const read = await uploadCv(file, (percent) => setState({ state: "sending", percent }));
      setFiles([read.file]);
      const { facts } = read;
      if (facts) {
        setPerson((before) => filled(before, facts));
        setGuessed(facts.guessed);
      }
      setState(
        read.problem
          ? { state: "failed", message: `${read.problem} It is kept; type what it says.` }
          : { state: "read" },
      );
    } catch (error) {
      setFiles([]);
      setState({ state: "failed", message: (error as Error).message });
    }
  }

  return { person, setPerson, files, guessed, state, choose };
}
