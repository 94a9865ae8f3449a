import { createHash, randomBytes } from "node:crypto";
import { createReadStream, type ReadStream } from "node:fs";
import { mkdir, open, readdir, readFile, rm, stat } from "node:fs/promises";
import path from "node:path";
import type { Readable } from "node:stream";
import { env } from "@/lib/env";

export type StoredFile = { storageKey: string; size: number; sha256: string };

/** Outside the web root, one folder per first two letters of the generated name. */
function folder(): string {
  return path.resolve(env().DATA_DIR, "files");
}

function placeOf(storageKey: string): string {
  if (!/^[0-9a-f]{48}$/.test(storageKey)) throw new Error("Not a storage key.");
  return path.join(folder(), storageKey.slice(0, 2), storageKey);
}

/** A new name has to be on the disk as well: the folder that holds it is synced too. */
async function syncFolder(directory: string): Promise<void> {
  const handle = await open(directory, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Writes a stream down under a generated name and waits until it is on the disk. What is longer than `maxBytes` is
 * read to its end, so that its sender gets an answer, but not kept.
 * @returns null when it was too long.
 */
export async function storeFile(content: Readable, maxBytes: number): Promise<StoredFile | null> {
  const storageKey = randomBytes(24).toString("hex");
  const place = placeOf(storageKey);
  await mkdir(path.dirname(place), { recursive: true });
  const handle = await open(place, "wx", 0o600);
  const hash = createHash("sha256");
  let size = 0;
  try {
    for await (const chunk of content) {
      size += (chunk as Buffer).length;
      if (size > maxBytes) continue;
      hash.update(chunk as Buffer);
      await handle.write(chunk as Buffer);
    }
    if (size <= maxBytes) await handle.sync();
  } catch (error) {
    await handle.close();
    await removeFile(storageKey);
    throw error;
  }
  await handle.close();
  if (size > maxBytes) {
    await removeFile(storageKey);
    return null;
  }
  await syncFolder(path.dirname(place));
  return { storageKey, size, sha256: hash.digest("hex") };
}

export async function loadFile(storageKey: string): Promise<Buffer> {
  return readFile(placeOf(storageKey));
}

export function openFile(storageKey: string): ReadStream {
  return createReadStream(placeOf(storageKey));
}

export async function hasFile(storageKey: string): Promise<boolean> {
  return stat(placeOf(storageKey)).then(
    () => true,
    () => false,
  );
}

export async function removeFile(storageKey: string): Promise<void> {
  await rm(placeOf(storageKey), { force: true });
}

/** The names of files that were last written before `time`, a folder at a time. */
export async function* filesBefore(time: Date): AsyncGenerator<string[]> {
  for (const part of await readdir(folder()).catch(() => [])) {
    const names = await readdir(path.join(folder(), part)).catch(() => []);
    const old: string[] = [];
    for (const name of names.filter((one) => /^[0-9a-f]{48}$/.test(one))) {
      const { mtime } = await stat(placeOf(name)).catch(() => ({ mtime: time }));
      if (mtime < time) old.push(name);
    }
    if (old.length > 0) yield old;
  }
}
