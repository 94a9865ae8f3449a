import { type DefaultTreeAdapterTypes, parse } from "parse5";

type Node = DefaultTreeAdapterTypes.ChildNode;

const silent = new Set([
  "script",
  "style",
  "head",
  "template",
  "noscript",
  "svg",
  "iframe",
  "object",
  "select",
]);
const blocks = new Set(
  "address article aside blockquote body dd div dl dt fieldset figcaption footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul".split(
    " ",
  ),
);
const spaced = /^(h[1-6]|p|ul|ol|table|blockquote|pre)$/;

/** The words of a page as a reader sees them: a line for each block, "- " before list items, cells parted by tabs. */
export function htmlText(html: string): string {
  let text = "";
  const breakLine = (lines: number) => {
    const present = /\n*$/.exec(text)?.[0].length ?? 0;
    if (text !== "" && present < lines) text = text.trimEnd() + "\n".repeat(lines);
  };
  const walk = (node: Node) => {
    if (node.nodeName === "#text") {
      const words = (node as DefaultTreeAdapterTypes.TextNode).value.replace(/\s+/g, " ");
      text += /(^|\s)$/.test(text) ? words.trimStart() : words;
      return;
    }
    const name = node.nodeName;
    if (silent.has(name) || !("childNodes" in node)) return;
    if (name === "br") text = `${text.replace(/[ \t]+$/, "")}\n`;
    if (blocks.has(name)) breakLine(spaced.test(name) ? 2 : 1);
    if (name === "li") text += "- ";
    for (const child of node.childNodes) walk(child);
    if (name === "td" || name === "th") text = `${text.trimEnd()}\t`;
    if (blocks.has(name)) breakLine(spaced.test(name) ? 2 : 1);
  };
  for (const child of parse(html).childNodes) walk(child as Node);
  return text.trim();
}
