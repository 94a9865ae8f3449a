import { createHmac } from "node:crypto";
import type { SentFile } from "@/lib/applications/schema";
import type { Actor } from "@/lib/auth/actor";
import { isSameSecret } from "@/lib/auth/secrets";
import { env } from "@/lib/env";
import { AppError } from "@/lib/errors";
import type { UploadedFile } from "../schema";

function sealOf(actor: Actor, file: SentFile): string {
  const { kind, name, contentType, size, sha256, storageKey } = file;
  const by = actor.type === "user" ? actor.userId : actor.type;
  const said = JSON.stringify(["upload", by, kind, name, contentType, size, sha256, storageKey]);
  return createHmac("sha256", env().AUTH_SECRET).update(said).digest("base64url");
}

/** A file that has come up waits in the browser, as it were, until the form is sent: marked as ours and theirs. */
export function sealUpload(actor: Actor, file: SentFile): UploadedFile {
  return { ...file, seal: sealOf(actor, file) };
}

/** @throws AppError invalid for a file that did not come up from this person, or was changed since */
export function openUploads(actor: Actor, files: UploadedFile[]): SentFile[] {
  return files.map(({ seal, ...file }) => {
    if (!isSameSecret(seal, sealOf(actor, file)))
      throw new AppError("invalid", `${file.name} did not arrive whole. Add it again.`);
    return file;
  });
}
