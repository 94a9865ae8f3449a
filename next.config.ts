import path from "node:path";
import type { NextConfig } from "next";

// The content security policy is not among them: it differs by page and is made where the page is made.
const headers = [
  { key: "Strict-Transport-Security", value: "max-age=63072000; includeSubDomains" },
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  {
    key: "Permissions-Policy",
    value: "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
  },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
];

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
