import type { ReactNode } from "react";

function Guide({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="grid gap-3">
      <h2 id={id} className="scroll-mt-6 font-semibold text-xl">
        {title}
      </h2>
      {children}
    </section>
  );
}

function Code({ children }: { children: string }) {
  return (
    <pre className="whitespace-pre-wrap wrap-anywhere rounded-md border bg-muted/50 p-3 font-mono text-sm">
      {children}
    </pre>
  );
}

export const guideTitles = [
  ["first-call", "The first call"],
  ["lists", "Lists"],
  ["once", "Doing a thing once"],
  ["changes", "Changing what you have seen"],
  ["problems", "Problems"],
  ["limits", "Limits"],
  ["versions", "Versions"],
] as const;

/** How the API is used, from the first call on. */
export function Guides({ server }: { server: string }) {
  return (
    <div className="grid gap-8">
      <Guide id="first-call" title="The first call">
        <p>
          Make a token under <b>Settings, API tokens</b>, with the scope <code>postings:read</code>. It is
          shown once. Then:
        </p>
        <Code>{`export ROLECALL_TOKEN=rc_pat_…
curl '${server}/postings?limit=5' -H "Authorization: Bearer $ROLECALL_TOKEN"`}</Code>
        <p>
          A token does what its scopes say, and never more than its person may do. It travels in this header
          only, never in an address.
        </p>
      </Guide>
      <Guide id="lists" title="Lists">
        <p>
          A list answers <code>data</code> and <code>next_cursor</code>. Send the cursor back as{" "}
          <code>cursor</code>, or follow the <code>Link</code> header with <code>rel="next"</code>, until it
          is null. <code>limit</code> is 1 to 100. A cursor belongs to its list: keep it as it is.
        </p>
      </Guide>
      <Guide id="once" title="Doing a thing once">
        <p>
          Give a request that creates something an <code>Idempotency-Key</code> of your own, up to 255
          characters. Sent again with the same key within two days, it is not done again: you get the first
          answer with <code>Idempotency-Replayed: true</code>. While the first is under way the answer is 409;
          with another body under the same key it is 422. What failed is not kept and may be sent again.
        </p>
      </Guide>
      <Guide id="changes" title="Changing what you have seen">
        <p>
          A read answers an <code>ETag</code>. A change sends it back in <code>If-Match</code>: 412 means that
          somebody changed it in between, so read again. Without the header the answer is 428. With{" "}
          <code>If-None-Match</code> a read that would say nothing new is 304.
        </p>
      </Guide>
      <Guide id="problems" title="Problems">
        <p>
          What goes wrong is <code>application/problem+json</code> (RFC 9457). <code>type</code> leads to{" "}
          <a className="text-primary underline underline-offset-4" href="/docs/problems">
            what it means
          </a>
          ; <code>instance</code> is the number to quote. A 422 lists in <code>errors</code> where in the body
          it does not fit.
        </p>
      </Guide>
      <Guide id="limits" title="Limits">
        <p>
          600 requests a minute for a token&rsquo;s person. <code>RateLimit</code> tells what is left and in
          how many seconds it begins anew; over it the answer is 429 with <code>Retry-After</code>.
        </p>
      </Guide>
      <Guide id="versions" title="Versions">
        <p>
          The address begins with <code>/api/v1</code>. In v1 things are only added: ignore names that you do
          not know. Names are snake_case, times are RFC 3339 in UTC, days YYYY-MM-DD, and what is empty is
          null, never missing. The whole is described by{" "}
          <a className="text-primary underline underline-offset-4" href="/api/v1/openapi.json">
            an OpenAPI 3.1 document
          </a>
          .
        </p>
      </Guide>
    </div>
  );
}
