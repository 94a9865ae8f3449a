import path from "node:path";
import type { NextConfig } from "next";
import { securityHeaders } from "./lib/http/security-headers";

const headers = Object.entries(securityHeaders).map(([key, value]) => ({ key, value }));

const config: NextConfig = {
  distDir: process.env.NEXT_DIST_DIR || ".next",
  // Public pages are kept in memory, with a policy made of their scripts' hashes, until an event changes them.
  cacheHandler: path.join(import.meta.dirname, "lib/cache/page-cache.mjs"),
  cacheMaxMemorySize: 0,
  reactStrictMode: true,
  poweredByHeader: false,
  typedRoutes: true,
  // Tells tabs that were opened before a deploy from those opened after it.
  deploymentId: process.env.DEPLOYMENT_ID || undefined,
  // `npm run verify` checks the types; a start should not fail, or wait, for a test's type error.
  typescript: { ignoreBuildErrors: true },
  // The optimiser's own route (/_next/image) is switched off with it: nothing here needs it.
  images: { unoptimized: true },
  // A lock file in a folder above the clone must not move the root.
  turbopack: { root: import.meta.dirname },
  outputFileTracingRoot: import.meta.dirname,
  serverExternalPackages: [
    "pg",
    "pg-boss",
    "nodemailer",
    "pino",
    "unpdf",
    "mammoth",
    "pdfkit",
    "pdfjs-dist",
    "mailparser",
  ],
  headers: async () => [{ source: "/:path*", headers }],
};

export default config;
