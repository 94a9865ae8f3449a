import { type Token, type TokenHandler, Tokenizer, TokenizerMode } from "parse5";
import { stripHidden } from "./normalise";

const skipped = new Set(
  "script style noscript template svg math iframe object embed select button textarea dialog head".split(" "),
);
const aside = new Set("nav footer aside form".split(" "));
const blocks = new Set(
  "p div section article main header ul ol dl table thead tbody tr h1 h2 h3 h4 h5 h6 blockquote pre address figure fieldset details summary hr dt li nav footer aside form".split(
    " ",
  ),
);
const voids = new Set("br hr img input meta link area base col embed source track wbr".split(" "));
const MOST_TAG = 8000;

/** Whether a pasted text is a page (or part of one) rather than prose that mentions a tag. */
export function looksLikeHtml(source: string): boolean {
  const start = source.slice(0, 30_000);
  if (
    /^\s*(?:<!doctype html|<html[\s>])/i.test(start) ||
    /<script[^<>]{0,200}ld\+json/i.test(source.slice(0, 400_000))
  )
    return true;
  return (
    (start.match(
      /<(?:p|div|ul|ol|li|h[1-6]|br|table|tr|td|section|article|body|dl|dd|span)(?:\s[^<>]{0,500})?\/?>/gi,
    )?.length ?? 0) >= 3
  );
}

/** The tokenizer compares every attribute with those before it, so a tag of megabytes is cut out first. */
function withoutMonsters(html: string): string {
  const parts: string[] = [];
  let at = 0;
  let close = -1;
  for (let open = html.indexOf("<"); open >= 0; open = html.indexOf("<", open + 1)) {
    if (open < at) continue;
    if (close < open) close = html.indexOf(">", open);
    const end = close < 0 ? html.length : close + 1;
    if (end - open <= MOST_TAG || !/[a-z/]/i.test(html[open + 1] ?? "")) continue;
    parts.push(html.slice(at, open));
    at = close < 0 ? open + 1 : end;
    if (close < 0) break;
  }
  parts.push(html.slice(at));
  return parts.join("");
}

/** Turns a stream of tags into lines: headings as `#`, list entries as `-`, bold lines as `**`, rows as "a: b". */
class TextWriter implements TokenHandler {
  private readonly out: string[] = [];
  private line = "";
  private prefix = "";
  private skip: string | null = null;
  private depth = 0;
  private boldText = 0;
  private bold = 0;
  private scriptType: string | null = null;
  private cells = 0;
  readonly scripts: string[] = [];
  readonly titles: string[] = [];
  readonly marks: { from: number; to: number | null }[] = [];
  tokenizer: Tokenizer | null = null;

  constructor(private readonly withAside: boolean) {}

  onStartTag(tag: Token.TagToken): void {
    const name = tag.tagName;
    if (this.tokenizer && (name === "script" || name === "style" || name === "noscript" || name === "iframe"))
      this.tokenizer.state = name === "script" ? TokenizerMode.SCRIPT_DATA : TokenizerMode.RAWTEXT;
    if (this.tokenizer && (name === "title" || name === "textarea"))
      this.tokenizer.state = TokenizerMode.RCDATA;
    if (name === "script")
      this.scriptType = tag.attrs.find((attribute) => attribute.name === "type")?.value.toLowerCase() ?? "";
    if (name === "script" && this.scriptType?.includes("ld+json")) this.scripts.push("");
    if (name === "title") this.titles.push("");
    if (this.skip !== null) {
      if (name === this.skip && !tag.selfClosing) this.depth++;
      return;
    }
    const hidden = tag.attrs.some(
      (attribute) =>
        attribute.name === "hidden" || (attribute.name === "aria-hidden" && attribute.value === "true"),
    );
    if (
      (skipped.has(name) || (aside.has(name) && !this.withAside) || hidden) &&
      !voids.has(name) &&
      name !== "head"
    ) {
      this.skip = name;
      this.depth = 1;
      return;
    }
    this.open(name);
  }

  private open(name: string): void {
    if (name === "br") {
      this.flush(false);
      return;
    }
    if (name === "b" || name === "strong") this.bold++;
    if (name === "td" || name === "th" || name === "dd") {
      this.cells++;
      if (name !== "dd" ? this.cells > 1 : this.line.trim() !== "")
        this.line += this.cells === 2 || name === "dd" ? ": " : " | ";
      return;
    }
    if (!blocks.has(name)) return;
    this.flush(name !== "li" && name !== "tr" && name !== "dt");
    if (name === "tr" || name === "dt") this.cells = name === "dt" ? 1 : 0;
    if (/^h[1-6]$/.test(name)) this.prefix = `${"#".repeat(Number(name[1]))} `;
    if (name === "li") this.prefix = "- ";
    if (name === "main" || name === "article") this.marks.push({ from: this.out.length, to: null });
  }

  onEndTag(tag: Token.TagToken): void {
    const name = tag.tagName;
    if (this.skip !== null) {
      if (name === this.skip && --this.depth === 0) this.skip = null;
      if (name === "script") this.scriptType = null;
      return;
    }
    if (name === "b" || name === "strong") this.bold = Math.max(0, this.bold - 1);
    if (name === "dt") {
      this.line = this.line.replace(/:?\s*$/, "");
      return;
    }
    if (name === "dd") {
      this.flush(false);
      return;
    }
    if (!blocks.has(name)) return;
    this.flush(name !== "li" && name !== "tr");
    const mark =
      name === "main" || name === "article" ? this.marks.findLast((one) => one.to === null) : undefined;
    if (mark) mark.to = this.out.length;
  }

  onCharacter(token: Token.CharacterToken): void {
    if (this.skip === "script" && this.scriptType?.includes("ld+json"))
      this.scripts[this.scripts.length - 1] += token.chars;
    if (this.skip !== null) return;
    this.line += token.chars;
    if (this.bold > 0) this.boldText += token.chars.trim().length;
  }

  onWhitespaceCharacter(token: Token.CharacterToken): void {
    if (this.skip === "script" && this.scriptType?.includes("ld+json"))
      this.scripts[this.scripts.length - 1] += token.chars;
    if (this.skip === null) this.line += " ";
  }

  private flush(gap: boolean): void {
    const text = this.line
      .replace(/[\s\u00A0]+/g, " ")
      .trim()
      .replace(/^: /, "");
    if (text !== "") {
      const whole =
        this.prefix === "" &&
        this.boldText > 0 &&
        this.boldText >= text.replaceAll(" ", "").length &&
        text.length <= 120;
      this.out.push(whole ? `**${text}**` : `${this.prefix}${text}`);
      this.prefix = "";
    }
    this.line = "";
    this.boldText = 0;
    if (gap && this.out.length > 0 && this.out[this.out.length - 1] !== "") this.out.push("");
  }

  onNullCharacter(): void {}
  onComment(): void {}
  onDoctype(): void {}
  onEof(): void {
    this.flush(false);
  }

  /** The text of `<main>` or `<article>` where the page has one with something in it, else all of it. */
  text(): string {
    const all = this.out.join("\n");
    const [best] = this.marks
      .map((mark) => this.out.slice(mark.from, mark.to ?? undefined).join("\n"))
      .sort((a, b) => b.length - a.length);
    return best && best.length >= 200 && best.length > all.length * 0.25 ? best : all;
  }
}

function write(html: string, withAside: boolean): TextWriter {
  const writer = new TextWriter(withAside);
  const tokenizer = new Tokenizer({ sourceCodeLocationInfo: false }, writer);
  writer.tokenizer = tokenizer;
  tokenizer.write(html, true);
  return writer;
}

/** A page as text with its structure kept, and the JSON-LD blocks that it carries. Linear: no tree is built. */
export function readHtml(source: string): { text: string; scripts: string[] } {
  const html = withoutMonsters(stripHidden(source));
  const first = write(html, false);
  const text = first.text();
  return { text: text.trim().length < 80 ? write(html, true).text() : text, scripts: first.scripts };
}
