import { describe, expect, test } from "vitest";
import { renderMarkdown } from "./render-markdown";

describe("what an author writes", () => {
  const cases: [string, string][] = [
    ["Two\nlines", "<p>Two<br />lines</p>"],
    ["- one\n- two", "<ul>\n<li>one</li>\n<li>two</li>\n</ul>"],
    ["# Top\n\n## Next\n\n### Sub\n\n#### Deep", "<h3>Top</h3>\n<h3>Next</h3>\n<h3>Sub</h3>\n<h4>Deep</h4>"],
    ["**bold** and *soft*", "<p><strong>bold</strong> and <em>soft</em></p>"],
    [
      "[site](https://example.com/a?b=1&c=2)",
      '<p><a href="https://example.com/a?b=1&amp;c=2" rel="nofollow noopener">site</a></p>',
    ],
    [
      "jobs@example.com",
      '<p><a href="mailto:jobs@example.com" rel="nofollow noopener">jobs@example.com</a></p>',
    ],
    ["Map<Key, Value> & C++", "<p>Map&lt;Key, Value&gt; &amp; C++</p>"],
    ["![logo](https://tracker.example/p.gif)", "<p>logo</p>"],
    ["a<br>b", "<p>a<br />b</p>"],
    ["- [x] done", "<ul>\n<li>☑ done</li>\n</ul>"],
    ["", ""],
  ];
  test.each(cases)("%j", (text, html) => expect(renderMarkdown(text)).toBe(html));
});

/** What remains when everything harmless is taken away: an active tag, handler or scheme inside a tag. */
const live =
  /<(?:script|img|iframe|svg|math|style|object|embed|form|input|base|meta|link|video|template)\b|<[^>]*\s(?:on\w+|style|srcdoc)\s*=|<[^>]*=\s*["']?\s*(?:javascript|data|vbscript|file|blob):/i;

describe("hostile text", () => {
  const cases = [
    "<script>alert(1)</script>",
    "<scr<script>ipt>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    '<a href="javascript:alert(1)" onclick="alert(1)">x</a>',
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](java\u0000script:alert(1))",
    "[x](java\tscript:alert(1))",
    "[x](&#106;avascript:alert(1))",
    "[x](&#x6A;&#x61;vascript&colon;alert(1))",
    "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
    "[x](vbscript:msgbox(1))",
    "[x](file:///etc/passwd)",
    "[x](//evil.example)",
    '[x](https://ok.example "onmouseover=alert(1)")',
    '[x](https://ok.example/"onmouseover="alert(1))',
    "<javascript:alert(1)>",
    "![x](data:image/svg+xml;base64,PHN2Zz4=)",
    '![" onerror="alert(1)](x)',
    "<svg><script>alert(1)</script></svg>",
    "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
    "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
    "<style>@import 'https://evil.example'</style>",
    '```html"><script>alert(1)</script>\n<img src=x onerror=alert(1)>\n```',
    "<!--><script>alert(1)</script>-->",
    "<![CDATA[<script>alert(1)</script>]]>",
    "[a]: javascript:alert(1)\n\n[a]",
    "# <img src=x onerror=alert(1)>",
    "| <script>alert(1)</script> |\n|---|\n| [x](javascript:alert(1)) |",
  ];
  test.each(cases)("%j does nothing", (text) => expect(renderMarkdown(text)).not.toMatch(live));

  test("characters that turn the direction are taken out", () =>
    expect(renderMarkdown("pay\u202Egnihton\u2066x\u2069\u0000")).toBe("<p>paygnihtonx</p>"));
  test("a formula stays the text that it is", () =>
    expect(renderMarkdown("=HYPERLINK(1)")).toBe("<p>=HYPERLINK(1)</p>"));
  test.each(["[", "*a", "`", "<", "![](", "> ", "- ", "|a", "<!--", "\\", "_", "#", "&#", "https://a.b/("])(
    "50 000 characters of %j take less than two seconds",
    (piece) => {
      const before = performance.now();
      renderMarkdown(piece.repeat(50_000 / piece.length));
      expect(performance.now() - before).toBeLessThan(2_000);
    },
  );
});
