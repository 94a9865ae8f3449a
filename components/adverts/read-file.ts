export const mostBytes = 10 * 1024 * 1024;

export type FileText = { kind: string; text: string };

/** Sends a file to be read on the server. @throws Error with words for the person who chose it */
export async function readFileText(file: File, signal?: AbortSignal): Promise<FileText> {
  if (file.size > mostBytes) throw new Error(`${file.name} is larger than 10 MB.`);
  const response = await fetch("/dashboard/postings/new/read-file", {
    method: "POST",
    body: file,
    headers: { "Content-Type": "application/octet-stream" },
    signal,
  });
  const answer = (await response.json().catch(() => null)) as
    | ({ message?: string } & Partial<FileText>)
    | null;
  if (!response.ok || typeof answer?.text !== "string")
    throw new Error(answer?.message ?? "The file could not be sent. Check the connection and try again.");
  return { kind: answer.kind ?? "text", text: answer.text };
}
