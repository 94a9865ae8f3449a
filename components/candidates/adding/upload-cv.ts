import type { ReadUpload } from "@/lib/candidates/adding/read-upload";

const lost = "The file could not be sent. Check your connection and try again.";

function answerOf(request: XMLHttpRequest): ReadUpload | { message: string } {
  try {
    return JSON.parse(request.responseText) as ReadUpload | { message: string };
  } catch {
    return { message: lost };
  }
}

/**
 * Sends one CV to be kept and read, and says how far it is; fetch() cannot tell that of an upload.
 * @throws Error with words for the person who chose the file
 */
export function uploadCv(file: File, onProgress: (percent: number) => void): Promise<ReadUpload> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.upload.onprogress = ({ loaded, total }) => {
      if (total > 0) onProgress(Math.round((loaded / total) * 100));
    };
    request.onload = () => {
      const answer = answerOf(request);
      if ("file" in answer) resolve(answer);
      else reject(new Error(answer.message ?? lost));
    };
    request.onerror = () => reject(new Error(lost));
    request.open("POST", "/dashboard/candidates/files/read");
    const body = new FormData();
    body.set("cv", file);
    request.send(body);
  });
}
