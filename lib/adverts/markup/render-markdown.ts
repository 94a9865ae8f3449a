import { Marked, type Tokens } from "marked";
import sanitizeHtml from "sanitize-html";

/** Below the page's h1 and the section's h2, so a body starts at h3 whatever its author wrote. */
const highestHeading = 3;
const allowedSchemes = ["http", "https", "mailto"];

/** Control characters (but tab and line feed), bidirectional overrides and isolates, and the byte order mark. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what is taken out
const unsafe = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g;

const escapes: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (character) => escapes[character] ?? character);

const marked = new Marked({
  gfm: true,
  breaks: true,
  renderer: {
    // Shown as it was typed: "Map<Key>" is a fact of an advert, and markup in one never runs.
    html: ({ text }: Tokens.HTML | Tokens.Tag) =>
      /^<br\s*\/?>$/i.test(text.trim()) ? "<br>" : escapeHtml(text),
    // A picture from elsewhere tells its owner who reads the advert.
    image: ({ text }: Tokens.Image) => escapeHtml(text),
    heading({ tokens, depth }: Tokens.Heading) {
      const level = Math.min(6, Math.max(highestHeading, depth));
      return `<h${level}>${this.parser.parseInline(tokens)}</h${level}>\n`;
    },
    checkbox: ({ checked }: Tokens.Checkbox) => (checked ? "☑ " : "☐ "),
  },
});

const allowed: sanitizeHtml.IOptions = {
  allowedTags: [
    ..."h3 h4 h5 h6 p br hr ul ol li strong em del code pre blockquote a".split(" "),
    ..."table thead tbody tr th td".split(" "),
  ],
  allowedAttributes: { a: ["href", "rel"], ol: ["start"], th: ["align"], td: ["align"] },
  allowedSchemes,
  allowedSchemesAppliedToAttributes: ["href"],
  allowProtocolRelative: false,
  disallowedTagsMode: "escape",
  nestingLimit: 30,
  // `//host`, `/path` and `page.html` have no scheme, and none of them means anything in an advert.
  exclusiveFilter: (frame) =>
    frame.tag === "a" && !/^(https?:|mailto:)/i.test(frame.attribs.href ?? "") ? "excludeTag" : false,
  transformTags: {
    a: (tagName, attribs) => ({ tagName, attribs: { ...attribs, rel: "nofollow noopener" } }),
  },
};

/** Emphasis is matched in quadratic time: a block with this many marks is not prose, and stays as it was typed. */
const mostMarks = 600;
const tame = (block: string) =>
  (block.match(/[*_~[<]/g)?.length ?? 0) > mostMarks ? block.replace(/[*_~[<]/g, "\\$&") : block;

function parse(text: string): string {
  try {
    return marked.parse(
      text
        .split(/(\n\s*\n)/)
        .map(tame)
        .join(""),
      { async: false },
    );
  } catch {
    // Thousands of nested quotes or lists exhaust the parser's stack: shown as they were typed.
    return `<p>${escapeHtml(text).replaceAll("\n", "<br>")}</p>`;
  }
}

/**
 * Markdown of an advert, a note or a mail as HTML that may stand in any page: a few tags, links to http, https and
 * mailto only, no pictures, no markup of the author's own, no characters that turn the direction of the text.
 */
export function renderMarkdown(text: string): string {
  return sanitizeHtml(parse(text.replace(unsafe, "")), allowed).trim();
}
