import autocannon from "autocannon";

export type Rate = { perSecond: number; p50: number; p99: number };

export type Load = {
  url: string;
  paths?: string[];
  headers?: Record<string, string>;
  seconds?: number;
  send?: () => Sending;
};
type Sending = { method: "POST"; path: string; headers: Record<string, string>; body: Buffer };

const connections = 16;

async function run({ url, paths = [""], headers, send }: Load, duration: number) {
  let next = 0;
  return autocannon({
    url,
    connections,
    duration,
    headers,
    requests: [
      {
        setupRequest: (request) => {
          if (send) return { ...request, ...send() };
          const path = paths[next++ % paths.length];
          return path ? { ...request, path } : request;
        },
      },
    ],
  });
}

/** Requests per second of 16 connections, after a warm-up. Throws when anything but success comes back. */
export async function measure(load: Load): Promise<Rate> {
  await run(load, 2);
  const result = await run(load, load.seconds ?? 8);
  const refused = result.non2xx - (load.send ? (result.statusCodeStats?.["303"]?.count ?? 0) : 0);
  if (refused > 0 || result.errors > 0)
    throw new Error(`${load.url}: ${refused} refusals, ${result.errors} errors`);
  return {
    perSecond: result.requests.total / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
  };
}
