import path from "node:path";

/** The pages that ours are measured against: Next with nothing in it. */
export default {
  poweredByHeader: false,
  images: { unoptimized: true },
  turbopack: { root: path.join(import.meta.dirname, "../..") },
  outputFileTracingRoot: path.join(import.meta.dirname, "../.."),
  serverExternalPackages: ["pg"],
};
