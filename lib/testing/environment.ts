import path from "node:path";
import { inject } from "vitest";

// Runs in each worker before the test file is loaded, and so before anything reads the configuration.
const worker = Number(process.env.VITEST_POOL_ID ?? 1);
const urls = inject("databaseUrls");

Object.assign(process.env, {
  DATABASE_URL: urls[(worker - 1) % urls.length],
  DATABASE_POOL: "5",
  APP_URL: "http://localhost:3000",
  AUTH_SECRET: "a secret that only the tests know, 1234567890",
  OIDC_ISSUER: "http://localhost:3001",
  OIDC_CLIENT_ID: "rolecall",
  OIDC_CLIENT_SECRET: "the tests' client secret",
  SMTP_URL: "smtp://127.0.0.1:1",
  MAIL_REPLY_DOMAIN: "reply.example.test",
  MAIL_INBOUND_SECRET: "the secret of a mail provider in the tests",
  DATA_DIR: path.join(inject("dataFolder"), String(worker)),
});
