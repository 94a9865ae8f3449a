import { createServer } from "node:http";
import { searchPostings } from "@/lib/postings/search/search-postings";
import { parseSearch } from "@/lib/search/params";

// The product's own search, without the page around it.

createServer((request, response) => {
  const url = new URL(request.url ?? "/", "http://localhost");
  searchPostings(parseSearch(Object.fromEntries(url.searchParams))).then(
    (answer) => {
      const body = JSON.stringify(answer);
      response.writeHead(200, {
        "content-type": "application/json",
        "content-length": Buffer.byteLength(body),
      });
      response.end(body);
    },
    (error: unknown) => response.writeHead(500).end(String(error)),
  );
}).listen(Number(process.env.PORT), "127.0.0.1");
