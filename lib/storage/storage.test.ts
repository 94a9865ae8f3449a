import { createHash, randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { env } from "@/lib/env";
import { type FormLimits, receiveForm } from "./receive-form";
import { fileNameOf, sniffDocument } from "./sniff";
import { hasFile, loadFile, removeFile, storeFile } from "./store";

const docx = Buffer.from(
  zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "word/document.xml": strToU8("<w:document/>") }),
);
const odt = Buffer.from(
  zipSync({
    mimetype: [strToU8("application/vnd.oasis.opendocument.text"), { level: 0 }],
    "content.xml": strToU8("<office:document-content/>"),
  }),
);
const pdf = Buffer.from("%PDF-1.7\n1 0 obj\n");

describe("what a file is", () => {
  it.each([
    ["pdf", pdf],
    ["docx", docx],
    ["odt", odt],
    ["txt", Buffer.from("BMW engineer since 2014 – Köln")],
    ["txt", Buffer.from("\uFEFFMZ\r\nKim")],
  ])("is told by its content: %s", async (extension, bytes) => {
    expect(await sniffDocument(bytes)).toEqual({ ok: true, extension });
  });

  it.each([
    ["a picture", Buffer.from("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489", "hex")],
    ["a web page", Buffer.from("<!DOCTYPE html><script>alert(1)</script>")],
    ["rich text", Buffer.from("{\\rtf1 hello}")],
    ["another archive", Buffer.from(zipSync({ "evil.exe": strToU8("MZ") }))],
    ["a Word file with macros", macros()],
    ["bytes", randomBytes(4000)],
    ["nothing", Buffer.alloc(0)],
    ["blanks", Buffer.from(" \n ")],
  ])("refuses %s with words", async (_, bytes) => {
    const sniffed = await sniffDocument(bytes);
    expect(sniffed.ok).toBe(false);
    expect(sniffed).toMatchObject({ problem: expect.stringMatching(/^is /) });
  });
});

function macros() {
  const names = ["[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"];
  return Buffer.from(zipSync(Object.fromEntries(names.map((name) => [name, strToU8("x")]))));
}

it("names files so that they can be shown and saved anywhere", () => {
  expect(fileNameOf("../../etc/passwd", "txt")).toBe("passwd.txt");
  expect(fileNameOf("C:\\cv\\Müller \u202Efdp.exe", "pdf")).toBe("Müller fdp.pdf");
  expect(fileNameOf('a"b\r\nc.pdf', "pdf")).toBe("abc.pdf");
  expect(fileNameOf("...", "docx")).toBe("file.docx");
  expect([...fileNameOf(`${"é".repeat(300)}.pdf`, "pdf")]).toHaveLength(124);
});

it("keeps the very bytes, and nothing that is too long", async () => {
  const bytes = randomBytes(300_000);
  const stored = await storeFile(
    Readable.from([bytes.subarray(0, 100_000), bytes.subarray(100_000)]),
    300_000,
  );
  expect(stored).toMatchObject({ size: 300_000, sha256: createHash("sha256").update(bytes).digest("hex") });
  expect((await loadFile(stored!.storageKey)).equals(bytes)).toBe(true);
  await removeFile(stored!.storageKey);
  expect(await hasFile(stored!.storageKey)).toBe(false);
  expect(await storeFile(Readable.from([bytes]), 299_999)).toBeNull();
  await expect(loadFile("../../../etc/passwd")).rejects.toThrow();
});

async function keptFiles(): Promise<number> {
  const folder = path.resolve(env().DATA_DIR, "files");
  if (!existsSync(folder)) return 0;
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).length;
}

const limits: FormLimits = { fileBytes: 50_000, files: 2, bodyBytes: 300_000 };
const post = (body: BodyInit, headers?: HeadersInit) =>
  new Request("http://localhost/x", { method: "POST", body, headers, duplex: "half" } as RequestInit);

function* pieces(bytes: Uint8Array) {
  for (let at = 0; at < bytes.length; at += 16_384) yield bytes.subarray(at, at + 16_384);
}

describe("a form with files", () => {
  it("arrives whole: fields, files, and refusals beside them", async () => {
    const form = new FormData();
    form.append("name", "Zoë");
    form.append("link", "a");
    form.append("link", "b");
    form.append("cv", new File([pdf], "cv.exe"));
    form.append("files", new File([randomBytes(60_000)], "big.bin"));
    form.append("files", new File([], ""));
    const received = await receiveForm(post(form), limits);
    expect(received.fields.get("name")).toEqual(["Zoë"]);
    expect(received.fields.get("link")).toEqual(["a", "b"]);
    expect(received.files).toMatchObject([
      { ok: true, field: "cv", name: "cv.pdf", extension: "pdf", size: pdf.length },
      { ok: false, field: "files", name: "big.bin", problem: expect.stringContaining("larger than") },
    ]);
  });

  it("says so when there are more files than may be", async () => {
    const form = new FormData();
    for (const name of ["a", "b", "c"]) form.append("files", new File([pdf], name));
    const { files } = await receiveForm(post(form), limits);
    expect(files.filter((file) => file.ok)).toHaveLength(2);
    expect(files).toContainEqual(expect.objectContaining({ ok: false, problem: expect.stringMatching(/2/) }));
  });

  it("keeps nothing of a body that is too long, whatever length it states", async () => {
    const before = await keptFiles();
    const form = new FormData();
    form.append("cv", new File([pdf], "cv.pdf"));
    form.append("files", new File([randomBytes(400_000)], "big.bin"));
    const whole = post(form);
    const type = whole.headers.get("content-type")!;
    const bytes = new Uint8Array(await whole.arrayBuffer());
    const streamed = post(Readable.toWeb(Readable.from(pieces(bytes))) as unknown as BodyInit, {
      "content-type": type,
    });
    await expect(receiveForm(streamed, limits)).rejects.toMatchObject({ code: "too_large" });
    expect(await keptFiles()).toBe(before);
  });

  it("keeps nothing of a body that breaks off", async () => {
    const before = await keptFiles();
    const head = '--x\r\nContent-Disposition: form-data; name="cv"; filename="cv.pdf"\r\n\r\n%PDF-1.7';
    const type = { "content-type": "multipart/form-data; boundary=x" };
    await expect(receiveForm(post(head, type), limits)).rejects.toMatchObject({ code: "invalid" });
    const failing = new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode(head)),
      pull: (controller) => controller.error(new Error("gone")),
    });
    await expect(receiveForm(post(failing, type), limits)).rejects.toMatchObject({ code: "invalid" });
    expect(await keptFiles()).toBe(before);
  });

  it("refuses what is no such form", async () => {
    for (const type of ["application/json", "multipart/form-data"])
      await expect(receiveForm(post("{}", { "content-type": type }), limits)).rejects.toMatchObject({
        code: "invalid",
      });
  });
});
