import type { IncomingMessage, ServerResponse } from "node:http";
import { html, type Markup, page, send } from "./html";
import type { MailEntry, MailStore } from "./mail-store";
import { answerForms, type MailDesk, takeAnswer } from "./mailbox-answers";

// A full stop or a bracket after an address belongs to the sentence.
const linkPattern = /https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]]/g;
const htmlType = "text/html; charset=utf-8";
const time = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "medium" });

/**
 * `/` lists, `/mail/<id>` shows one, `/mail/<id>/html`, `/raw` and `/attachments/<n>` are its parts, and
 * `/messages?to=` answers the same as JSON for the tests. `/mail/<id>/answer` takes what its reader does with it.
 */
export async function answerMailbox(
  desk: MailDesk,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { store } = desk;
  const url = new URL(request.url ?? "/", "http://localhost");
  const [folder, id = "", part = "", number = ""] = url.pathname.split("/").slice(1);
  const to = url.searchParams.get("to") ?? "";
  if (folder === "") return showList(response, store.list(to), to);
  if (folder === "messages") return sendJson(response, store, to);
  const entry = folder === "mail" ? store.find(id) : undefined;
  if (!entry) return send(response, 404, "text/plain", "There is no such mail.", "default-src 'none'");
  if (part === "") return showMail(response, desk, entry, url.searchParams);
  if (part === "answer" && request.method === "POST") return takeAnswer(desk, entry, request, response);
  if (part === "html") return sendHtmlBody(response, store, entry);
  if (part === "raw") return sendFile(response, store.raw(id), `${id}.eml`);
  const file = (await store.parse(id)).attachments[Number(number)];
  if (file) sendFile(response, file.content, file.filename ?? "attachment");
  else send(response, 404, "text/plain", "There is no such attachment.", "default-src 'none'");
}

function showList(response: ServerResponse, entries: MailEntry[], to: string): void {
  const rows = entries.slice(0, 200).map(
    (entry) => html`<li><a class="row" href="/mail/${entry.id}"><span><strong>${entry.subject}</strong><br>
      <span class="quiet">to ${entry.to.join(", ")}${entry.attachments.length > 0 && " · with attachment"}</span></span>
      <time class="quiet" datetime="${entry.receivedAt}">${time.format(new Date(entry.receivedAt))}</time></a></li>`,
  );
  const nothing = to ? "No mail to such an address." : "No mail yet. What Rolecall sends appears here.";
  const shown =
    entries.length > 200 ? `The newest 200 of ${entries.length} mails` : `${entries.length} mails`;
  const body = html`<h1>Demo mailbox</h1>
<p class="quiet">Every mail that Rolecall sends lands here, and nowhere else. Set SMTP_URL to send for real.</p>
<form class="search" role="search"><div><label for="to">Recipient</label><input id="to" name="to" type="search" value="${to}"></div>
  <button class="button">Search</button></form>
<p class="quiet" role="status">${entries.length === 1 ? "1 mail" : shown}</p>
<div class="card">${rows.length ? html`<ul class="rows">${rows}</ul>` : html`<p class="padded">${nothing}</p>`}</div>`;
  const { content, policy } = page({ title: "Demo mailbox", body, wide: true });
  send(response, 200, htmlType, content, policy);
}

async function showMail(
  response: ServerResponse,
  desk: MailDesk,
  entry: MailEntry,
  params: URLSearchParams,
): Promise<void> {
  const mail = await desk.store.parse(entry.id);
  const asHtml = Boolean(mail.html) && params.get("view") !== "text";
  const tab = (name: string, label: string, current: boolean) =>
    html`<a href="?view=${name}"${current ? html` aria-current="page"` : ""}>${label}</a>`;
  const files = entry.attachments.map(
    (
      file,
      index,
    ) => html`<li><a class="row" href="/mail/${entry.id}/attachments/${index}"><strong>${file.name}</strong>
      <span class="quiet">${file.type} · ${Math.ceil(file.size / 1024)} KB</span></a></li>`,
  );
  const body = html`<p><a href="/">All mail</a></p><h1>${entry.subject}</h1>
<div class="card"><dl><dt>From</dt><dd>${entry.from}</dd><dt>To</dt><dd>${entry.to.join(", ")}</dd>
<dt>Received</dt><dd>${time.format(new Date(entry.receivedAt))}</dd></dl></div>
<nav aria-label="View">${mail.html ? tab("html", "Formatted", asHtml) : ""}${tab("text", "Plain text", !asHtml)}
<a href="/mail/${entry.id}/raw">Source (.eml)</a></nav>
<div class="card">${asHtml ? html`<iframe src="/mail/${entry.id}/html" title="The mail’s content" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>` : html`<pre>${linked(mail.text ?? "")}</pre>`}</div>
${files.length ? html`<h2>Attachments</h2><div class="card"><ul class="rows">${files}</ul></div>` : ""}
${answerForms(desk, entry, mail, params.get("done"))}`;
  const { content, policy } = page({ title: `${entry.subject} · Demo mailbox`, body, wide: true });
  send(response, 200, htmlType, content, policy);
}

function linked(text: string): Markup[] {
  return text
    .split(new RegExp(`(${linkPattern.source})`))
    .map((part, index) => (index % 2 ? html`<a href="${part}">${part}</a>` : html`${part}`));
}

/** The mail's own markup, without scripts, forms or anything from outside, its links opening beside it. */
async function sendHtmlBody(response: ServerResponse, store: MailStore, entry: MailEntry): Promise<void> {
  const mail = await store.parse(entry.id);
  const sandbox = "sandbox allow-popups allow-popups-to-escape-sandbox";
  const policy = `default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; frame-ancestors 'self'; ${sandbox}`;
  send(response, 200, htmlType, `<base target="_blank">${mail.html || ""}`, policy);
}

function sendFile(response: ServerResponse, content: Buffer, name: string): void {
  response.setHeader("content-disposition", `attachment; filename*=UTF-8''${encodeURIComponent(name)}`);
  send(response, 200, "application/octet-stream", content, "default-src 'none'; sandbox");
}

async function sendJson(response: ServerResponse, store: MailStore, to: string): Promise<void> {
  const messages = await Promise.all(
    store
      .list(to)
      .slice(0, 50)
      .map(async (entry) => {
        const { text = "", html: markup } = await store.parse(entry.id);
        const links = [...new Set(text.match(linkPattern) ?? [])];
        return { ...entry, text, html: markup || null, links };
      }),
  );
  send(response, 200, "application/json", JSON.stringify(messages), "default-src 'none'");
}
