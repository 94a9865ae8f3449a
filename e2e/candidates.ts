import { type APIRequestContext, expect } from "@playwright/test";
import { type Candidate, cvFile } from "./cv";
import { newWord } from "./words";

export function newCandidate(given: string): Candidate {
  const family = newWord();
  return { name: `${given} ${family}`, email: `${given}.${family}@mail.example`.toLowerCase() };
}

/** Sends the form as a browser without JavaScript would. @returns the path of the status page */
export async function applyBy(
  request: APIRequestContext,
  slug: string,
  candidate: Candidate,
): Promise<string> {
  const form = await (await request.get(`/jobs/${slug}/apply`)).text();
  const submissionKey = form.match(/name="submissionKey" value="([^"]+)"/)?.[1];
  if (!submissionKey) throw new Error(`There is no form to apply for ${slug}.`);
  const answer = await request.post(`/jobs/${slug}/apply/submit`, {
    headers: { accept: "application/json" },
    multipart: { submissionKey, ...candidate, consent: "yes", cv: await cvFile(candidate) },
  });
  const { location } = (await answer.json()) as { location: string };
  expect(location).toMatch(/^\/status\//);
  return location;
}
