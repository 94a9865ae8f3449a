import { addCandidateNoteAction, addNoteAction } from "@/lib/notes/actions";

/** What a note is about: an application, or somebody apart from any. */
export type NoteTarget = { applicationId: string } | { candidateId: string };

export function targetId(target: NoteTarget): string {
  return "applicationId" in target ? target.applicationId : target.candidateId;
}

/** Where one learns whom the note may mention. */
export function peopleUrl(target: NoteTarget): string {
  const place = "applicationId" in target ? "applications" : "candidates";
  return `/dashboard/${place}/${targetId(target)}/people`;
}

export function addTo(target: NoteTarget, body: string) {
  return "applicationId" in target
    ? addNoteAction({ ...target, body })
    : addCandidateNoteAction({ ...target, body });
}
