const escapes: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => escapes[character]!);
}

const address = /https?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)\]]/g;

function linked(text: string): string {
  let html = "";
  let at = 0;
  for (const match of text.matchAll(address)) {
    const url = escapeHtml(match[0]);
    html += escapeHtml(text.slice(at, match.index));
    html += `<a href="${url}" style="color:#1d4ed8;word-break:break-all">${url}</a>`;
    at = match.index + match[0].length;
  }
  return html + escapeHtml(text.slice(at));
}

/** The plain text as simple HTML: paragraphs, line breaks, links. Nothing is loaded from anywhere. */
export function mailHtml(text: string, language = "en"): string {
  const paragraphs = text
    .split(/\n{2,}/)
    .map((paragraph) => `<p style="margin:0 0 1em">${linked(paragraph).replaceAll("\n", "<br>")}</p>`);
  const style = "font:16px/1.5 system-ui,sans-serif;color:#1f2937;max-width:38em;margin:0 auto;padding:16px";
  return `<!doctype html><html lang="${escapeHtml(language)}"><head><meta charset="utf-8"></head><body style="${style}">${paragraphs.join("\n")}</body></html>`;
}
