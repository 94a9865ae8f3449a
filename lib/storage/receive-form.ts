import { Readable } from "node:stream";
import type { ReadableStream as NodeReadableStream } from "node:stream/web";
import { Busboy } from "@fastify/busboy";
import { AppError } from "@/lib/errors";
import { type DocumentExtension, fileNameOf, sniffDocument } from "./sniff";
import { loadFile, removeFile, type StoredFile, storeFile } from "./store";

/** A file as it arrived: kept in storage, or refused with the reason in words. */
export type ReceivedFile =
  | ({ ok: true; field: string; name: string; extension: DocumentExtension } & StoredFile)
  | { ok: false; field: string; name: string; problem: string };

export type ReceivedForm = { fields: Map<string, string[]>; files: ReceivedFile[] };

export type FormLimits = {
  fileBytes: number;
  files: number;
  /** All of the body: beyond it nobody reads on. */
  bodyBytes: number;
};

const fieldLimits = { fields: 60, fieldSize: 200_000, fieldNameSize: 100, headerPairs: 50 };

async function keepFile(field: string, given: string, content: Readable, limits: FormLimits) {
  const name = given || "file";
  const stored = await storeFile(content, limits.fileBytes);
  if (!stored) {
    const megabytes = Math.floor(limits.fileBytes / 1024 / 1024);
    return {
      ok: false,
      field,
      name,
      problem: `is larger than ${megabytes} MB. Choose a smaller one.`,
    } as const;
  }
  const sniffed = await sniffDocument(await loadFile(stored.storageKey));
  if (sniffed.ok) {
    const { extension } = sniffed;
    return { ok: true, field, name: fileNameOf(given, extension), extension, ...stored } as const;
  }
  await removeFile(stored.storageKey);
  return { ok: false, field, name, problem: sniffed.problem } as const;
}

/** Counts what comes in, since a length that the sender states proves nothing. */
async function* limited(body: Readable, maxBytes: number): AsyncGenerator<Buffer> {
  let size = 0;
  for await (const chunk of body) {
    size += (chunk as Buffer).length;
    if (size > maxBytes) throw new AppError("too_large", "This is more than can be sent at once.");
    yield chunk as Buffer;
  }
}

function parserOf(request: Request, limits: FormLimits): InstanceType<typeof Busboy> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^multipart\/form-data;.*boundary=/i.test(type))
    throw new AppError("invalid", "This is not a form with files.");
  // Inputs that were left empty count for the parser, not for us.
  return new Busboy({
    headers: { "content-type": type },
    limits: { ...fieldLimits, files: limits.files + 10 },
  });
}

/**
 * Reads a form with files as a stream: at no time is more than a piece of a file in memory. Every file ends up in
 * storage or refused; the caller removes what it does not want to keep.
 * @throws AppError too_large, or invalid when it is no such form; nothing is kept then.
 */
export async function receiveForm(request: Request, limits: FormLimits): Promise<ReceivedForm> {
  const stated = Number(request.headers.get("content-length") ?? 0);
  if (stated > limits.bodyBytes) throw new AppError("too_large", "This is more than can be sent at once.");
  if (!request.body) throw new AppError("invalid", "Nothing was sent.");
  const parser = parserOf(request, limits);
  const fields = new Map<string, string[]>();
  const keeping: Promise<ReceivedFile>[] = [];
  const contents: Readable[] = [];
  parser.on("field", (name: string, value: string) => {
    fields.set(name, [...(fields.get(name) ?? []), value]);
  });
  parser.on("file", (field: string, content: Readable, given: string) => {
    // A file input that was left empty sends a part without a name.
    if (!given) return void content.resume();
    // The parser may report an error before anybody reads from it; unheard, that would end the process.
    content.on("error", () => content.destroy());
    if (contents.push(content) <= limits.files)
      return void keeping.push(keepFile(field, given, content, limits));
    content.resume();
    const problem = `was not added: at most ${limits.files} files can be sent`;
    keeping.push(Promise.resolve({ ok: false, field, name: given, problem }));
  });
  try {
    await parse(Readable.fromWeb(request.body as NodeReadableStream), parser, limits.bodyBytes);
    return { fields, files: await Promise.all(keeping) };
  } catch (error) {
    for (const content of contents) content.destroy();
    await discard(keeping);
    if (error instanceof AppError) throw error;
    throw new AppError("invalid", "The form did not arrive whole. Send it again.");
  }
}

function parse(body: Readable, parser: InstanceType<typeof Busboy>, maxBytes: number): Promise<void> {
  return new Promise((resolve, reject) => {
    parser.on("finish", resolve);
    parser.on("error", reject);
    const source = Readable.from(limited(body, maxBytes));
    source.on("error", (error) => {
      reject(error);
      parser.destroy();
    });
    source.pipe(parser);
  });
}

async function discard(keeping: Promise<ReceivedFile>[]): Promise<void> {
  for (const result of await Promise.allSettled(keeping))
    if (result.status === "fulfilled" && result.value.ok) await removeFile(result.value.storageKey);
}
