import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { noteClientAddress } from "@/lib/http/client-address";
import { serveKept, trackingCodeOf } from "./serve-kept";
import { type FindResults, serveSearch } from "./serve-search";

/** Told of each opening of a posting by a tracking link, whoever answers it. */
export type CountVisit = (code: string, userAgent: string | undefined) => void;

/** Puts kept pages and searches before Next, in the server that gets the first request: Next offers no place for it. */
export function serveFirst(findResults: FindResults, countVisit?: CountVisit): void {
  const channel = "http.server.request.start";
  const intervene = (message: unknown) => {
    unsubscribe(channel, intervene);
    const { server } = message as { server: Server };
    const listeners = server.listeners("request") as ((...args: unknown[]) => void)[];
    server.removeAllListeners("request");
    server.on("request", (request: IncomingMessage, response: ServerResponse) => {
      noteClientAddress(request);
      const code = trackingCodeOf(request);
      if (code) countVisit?.(code, request.headers["user-agent"]);
      if (serveKept(request, response)) return;
      serveSearch(request, response, findResults, () => {
        for (const listener of listeners) listener.call(server, request, response);
      });
    });
  };
  subscribe(channel, intervene);
}
