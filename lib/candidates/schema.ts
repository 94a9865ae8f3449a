import { z } from "zod";
import { ApplyValues, DecisionMail, lineOf, SentFile, textOf } from "@/lib/applications/schema";

/** Why the organisation may keep somebody who has not applied themselves (GDPR Art. 6(1)). */
export const bases = ["asked", "consent", "legitimate-interest"] as const;
export type Basis = (typeof bases)[number];

export const mostImportedFiles = 50;

/** A file that came up before the form is sent, with the mark of the server that received it. */
export const UploadedFile = SentFile.extend({ seal: z.string().min(1).max(100) });
export type UploadedFile = z.output<typeof UploadedFile>;

const person = {
  name: lineOf(160).refine((value) => value.length > 0, "Enter the candidate's name."),
  email: ApplyValues.shape.email,
  phone: ApplyValues.shape.phone,
  links: ApplyValues.shape.links,
};

const uploads = z.array(UploadedFile).max(6, "Add at most six files.").default([]);
const postingId = z.uuid("This posting does not exist.");

export const AddCandidate = z.object({
  ...person,
  basis: z.enum(bases, "Say why you may keep this person's data."),
  files: z.array(SentFile).max(6),
  postingId: postingId.nullable().default(null),
  stageId: z.uuid("Choose a stage.").nullable().default(null),
  /** A mail that tells them, in words with {{variables}}; nobody is told unasked. */
  notice: DecisionMail.pick({ subject: true, text: true }).nullable().default(null),
  by: z.enum(["hand", "import"]).default("hand"),
  /** The candidate with this address, once somebody has seen that there is one and wants to add to them. */
  knownId: z.uuid().nullable().default(null),
});
export type AddCandidate = z.output<typeof AddCandidate>;

export const AddCandidateForm = AddCandidate.extend({ files: uploads });
export type AddCandidateForm = z.output<typeof AddCandidateForm>;

export const ReferCandidate = z.object({
  ...person,
  name: lineOf(160).refine((value) => value.length > 0, "Enter their name."),
  postingId,
  why: textOf(4_000).refine((value) => value.length > 0, "Say in a sentence why they would fit."),
  files: z.array(SentFile).max(6),
});
export type ReferCandidate = z.output<typeof ReferCandidate>;

export const ReferCandidateForm = ReferCandidate.extend({ files: uploads });
export type ReferCandidateForm = z.output<typeof ReferCandidateForm>;
