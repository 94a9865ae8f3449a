/** One rendered page or feed, as lib/cache/page-cache.mjs keeps it. */
export type KeptPage = {
  made: number;
  bytes: number;
  value: {
    kind: string;
    html?: string;
    body?: Buffer;
    status?: number;
    headers: Record<string, string | string[] | undefined>;
  };
  /** What is sent, prepared the first time that it is. */
  ready?: { body: Buffer; etag: string; zipped?: Buffer };
};

type KeptPages = {
  /** Nothing is kept until somebody listens for the events that make it old. */
  open: boolean;
  /** Goes up when everything is dropped. */
  generation: number;
  /** By Next's key, the least recently used first. */
  entries: Map<string, KeptPage>;
  /** The key of each path. */
  paths: Map<string, string>;
  bytes: number;
  /** The generation in which the rendering of each missing page began. */
  begun: Map<string, number>;
};

const kept = globalThis as typeof globalThis & { rolecallPages?: KeptPages };

/** The pages of this process: shared through globalThis with a file that Next loads outside every bundle. */
export function keptPages(): KeptPages {
  kept.rolecallPages ??= {
    open: false,
    generation: 0,
    entries: new Map(),
    paths: new Map(),
    bytes: 0,
    begun: new Map(),
  };
  return kept.rolecallPages;
}
