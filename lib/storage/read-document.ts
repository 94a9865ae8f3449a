import { type ChildProcess, spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { AppError } from "@/lib/errors";

export type DocumentKind = "text" | "html" | "pdf" | "docx" | "odt";
/** `html` is there for pages and Word documents; `text` is empty when a PDF holds only pictures of pages. */
export type ReadDocument = { kind: DocumentKind; text: string; html: string | null };
export type Refusal = "unsupported" | "unreadable" | "protected";
export type ChildAnswer = ({ ok: true } & ReadDocument) | { ok: false; reason: Refusal };
export type DocumentLimits = typeof usual;

const usual = {
  bytes: 10 * 1024 * 1024,
  /** Time of the processor before the child is killed; a busy machine must not make a good file unreadable. */
  milliseconds: 15_000,
  /** Time on the clock before it is killed, whatever it did with it. */
  patience: 60_000,
  /** Resident memory of the child before it is killed; its JavaScript heap gets half. */
  megabytes: 512,
  pages: 200,
  characters: 1_000_000,
};

const refusals: Record<Refusal, string> = {
  unsupported: "This kind of file cannot be read. Use a PDF, Word (.docx), OpenDocument, HTML or text file.",
  unreadable: "This file is damaged or too complicated to be read. Save it again, or paste its text.",
  protected: "This file is protected by a password. Save it without one, or paste its text.",
};

const mostChildren = 2;
let running = 0;
const waiting: (() => void)[] = [];

/**
 * The words of a file whose sender nobody knows. Its kind is told by its content, never by its name. It is parsed in
 * a child process without the product's environment, file access or rights, with limits on time and memory.
 * @throws AppError `too_large`, or `invalid` with the reason in words for the person who sent the file.
 */
export async function readDocument(
  bytes: Uint8Array,
  limits: Partial<DocumentLimits> = {},
): Promise<ReadDocument> {
  const all = { ...usual, ...limits };
  if (bytes.byteLength === 0) throw new AppError("invalid", "This file is empty.");
  if (bytes.byteLength > all.bytes)
    throw new AppError("too_large", `This file is larger than ${Math.floor(all.bytes / 1024 / 1024)} MB.`);
  if (running < mostChildren) running++;
  else await new Promise<void>((takeOver) => waiting.push(takeOver));
  try {
    const answer = await askChild(bytes, all);
    if (!answer.ok) throw new AppError("invalid", refusals[answer.reason]);
    return { kind: answer.kind, text: answer.text, html: answer.html };
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running--;
  }
}

function start(limits: DocumentLimits): ChildProcess {
  const root = process.cwd();
  const here = resolve(root, "lib", "storage");
  const allowed = [here, resolve(root, "node_modules"), resolve(root, "package.json")];
  const flags = [
    `--max-old-space-size=${Math.floor(limits.megabytes / 2)}`,
    "--permission",
    ...allowed.map((path) => `--allow-fs-read=${path}`),
    "--no-warnings",
    resolve(here, "document-child.ts"),
    JSON.stringify(limits),
  ];
  return spawn(process.execPath, flags, {
    cwd: root,
    env: { NODE_ENV: "production", TZ: "UTC" },
    stdio: ["pipe", "pipe", "ignore"],
  });
}

function askChild(bytes: Uint8Array, limits: DocumentLimits): Promise<ChildAnswer> {
  return new Promise((answer) => {
    const child = start(limits);
    const chunks: Buffer[] = [];
    const kill = () => child.kill("SIGKILL");
    const timer = setTimeout(kill, limits.patience);
    const watch = setInterval(async () => {
      const used = await usageOf(child.pid);
      if (used.megabytes > limits.megabytes || used.milliseconds > limits.milliseconds) kill();
    }, 100);
    const end = () => {
      clearTimeout(timer);
      clearInterval(watch);
      answer(parseAnswer(Buffer.concat(chunks).toString("utf8")));
    };
    child.on("error", end);
    child.on("close", end);
    child.stdout?.on("data", (chunk: Buffer) => chunks.push(chunk));
    // A child that was killed closes its input while it is still being written to; the answer says what happened.
    child.stdin?.on("error", () => undefined);
    child.stdin?.end(bytes);
  });
}

/** Whatever is not a whole answer comes from a child that was killed or ran out of memory. */
function parseAnswer(json: string): ChildAnswer {
  try {
    return JSON.parse(json) as ChildAnswer;
  } catch {
    return { ok: false, reason: "unreadable" };
  }
}

/**
 * What a process has used so far. Buffers live outside the JavaScript heap, so the heap's limit does not hold them.
 * Nothing where there is no /proc: there, the heap's limit and the clock have to do.
 */
async function usageOf(pid: number | undefined): Promise<{ megabytes: number; milliseconds: number }> {
  const read = (file: string) => readFile(`/proc/${pid}/${file}`, "utf8").catch(() => "");
  const [status, stat] = await Promise.all([read("status"), read("stat")]);
  // After the name in brackets, which may hold anything, user and system time are the 12th and 13th word, in 1/100 s.
  const words = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const ticks = Number(words[11] ?? 0) + Number(words[12] ?? 0);
  return { megabytes: Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024, milliseconds: ticks * 10 };
}
