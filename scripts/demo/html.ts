import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";

/** Text that is already markup; everything else that goes into `html` is escaped. */
export class Markup {
  constructor(readonly text: string) {}
}

export function html(parts: TemplateStringsArray, ...values: unknown[]): Markup {
  return new Markup(parts.reduce((text, part, index) => text + render(values[index - 1]) + part));
}

function render(value: unknown): string {
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(render).join("");
  return escaped(value === undefined || value === null || value === false ? "" : String(value));
}

function escaped(text: string): string {
  const named: Record<string, string> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
  };
  return text.replace(/[&<>"']/g, (sign) => named[sign]!);
}

const style = `
:root { color-scheme: light dark; --text: #1d2127; --quiet: #555d68; --back: #f5f6f8; --card: #fff; --line: #d9dde3;
  --accent: #2348c7; --accent-text: #fff; }
@media (prefers-color-scheme: dark) { :root { --text: #eef0f3; --quiet: #aab2bd; --back: #14171b; --card: #1e2228;
  --line: #363d47; --accent: #9db4ff; --accent-text: #10131a; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--back); color: var(--text); font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 44rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
main.wide { max-width: 64rem; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .25rem; }
h1 + .card { margin-top: 1rem; }
h2 { font-size: 1.05rem; margin: 2rem 0 .5rem; }
p { margin: .25rem 0 1rem; }
a { color: var(--accent); }
.quiet { color: var(--quiet); }
.card { background: var(--card); border: 1px solid var(--line); border-radius: .75rem; overflow: hidden; }
.rows { list-style: none; margin: 0; padding: 0; }
.rows > li + li { border-top: 1px solid var(--line); }
.row { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .125rem 1rem; width: 100%; padding: .75rem 1rem;
  border: 0; background: none; color: inherit; font: inherit; text-align: left; text-decoration: none; cursor: pointer; }
.row:hover { background: color-mix(in srgb, var(--accent) 9%, transparent); }
.row strong { overflow-wrap: anywhere; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: -3px; border-radius: .5rem; }
label { display: block; font-weight: 600; margin-bottom: .25rem; }
input, textarea { width: 100%; min-height: 2.75rem; padding: .5rem .75rem; border: 1px solid var(--quiet); border-radius: .5rem;
  background: var(--card); color: inherit; font: inherit; }
.field { margin-bottom: 1rem; }
.button { min-height: 2.75rem; padding: .5rem 1.25rem; border: 0; border-radius: .5rem; background: var(--accent);
  color: var(--accent-text); font: inherit; font-weight: 600; cursor: pointer; }
.button.plain { background: none; color: var(--accent); box-shadow: inset 0 0 0 1px var(--line); }
.answer { padding: 1rem; } .answer + .answer { border-top: 1px solid var(--line); }
.search { display: flex; gap: .5rem; margin: 1rem 0; align-items: end; }
.search > div { flex: 1; }
.padded { padding: 1rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: 0; padding: 1rem; }
dt { color: var(--quiet); } dd { margin: 0; overflow-wrap: anywhere; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; margin: 0; padding: 1rem; }
iframe { display: block; width: 100%; height: 38rem; border: 0; background: #fff; }
nav { display: flex; gap: 1.25rem; margin: 1rem 0 .5rem; }
nav a[aria-current] { color: inherit; font-weight: 600; text-decoration: none; border-bottom: 2px solid var(--accent); }
`;

type Page = { title: string; body: Markup; wide?: boolean; script?: string; formsGoTo?: string };

/** A whole page, with a policy that lets nothing in but its own style (and its own script, if it has one). */
export function page({ title, body, wide, script, formsGoTo }: Page): { content: string; policy: string } {
  const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  const content = html`<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>
<style>${new Markup(style)}</style></head>
<body><main${wide ? new Markup(' class="wide"') : ""}>${body}</main>${script ? new Markup(`<script>${script}</script>`) : ""}</body></html>`;
  const policy = [
    "default-src 'none'",
    `style-src ${hash(style)}`,
    `script-src ${script ? hash(script) : "'none'"}`,
    "frame-src 'self'",
    `form-action 'self' ${formsGoTo ?? ""}`.trim(),
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join("; ");
  return { content: content.text, policy };
}

export function send(
  response: ServerResponse,
  status: number,
  type: string,
  content: string | Buffer,
  policy: string,
) {
  response.writeHead(status, {
    "content-type": type,
    "content-security-policy": policy,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cache-control": "no-store",
  });
  response.end(content);
}

/** Whether the request names this machine: a page elsewhere could otherwise read along under a name of its own. */
export function asksThisMachine(request: IncomingMessage): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(request.headers.host ?? "");
}
