import { z } from "zod";

const local = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;
const weak = /^(.)\1*$|^(secret|password|changeme|change-me)/i;

const Env = z
  .object({
    NODE_ENV: z.enum(["development", "test", "production"]).default("development"),
    APP_URL: z.url("is not a URL").default("http://localhost:3000"),
    DATABASE_URL: z
      .string({ error: "is missing" })
      .regex(/^postgres(ql)?:\/\//, "must start with postgresql://"),
    DATABASE_POOL: z.coerce.number().int().min(1).max(200).default(10),
    AUTH_SECRET: z.string({ error: "is missing" }).min(32, "must have at least 32 characters"),
    OIDC_ISSUER: z.string({ error: "is missing" }).pipe(z.url("is not a URL")),
    OIDC_CLIENT_ID: z.string({ error: "is missing" }),
    OIDC_CLIENT_SECRET: z.string({ error: "is missing" }),
    OIDC_NAME: z.string().default("your organisation"),
    /** The one person who becomes admin without an invitation: the issuer's `sub`, or once a verified e-mail. */
    FIRST_ADMIN_SUBJECT: z.string().optional(),
    FIRST_ADMIN_EMAIL: z.email().optional(),
    SMTP_URL: z.string({ error: "is missing" }).regex(/^smtps?:\/\//, "must start with smtp:// or smtps://"),
    MAIL_FROM: z.string().default("Rolecall <careers@localhost>"),
    /** Answers to our mails come to addresses of this domain, one per application; left out, they go to MAIL_FROM. */
    MAIL_REPLY_DOMAIN: z
      .string()
      .regex(/^([a-z0-9-]+\.)+[a-z0-9-]+$/, "must be a domain in small letters, such as reply.example.org")
      .optional(),
    /** Where our own SMTP endpoint listens for them, if it does. */
    MAIL_INBOUND_PORT: z.coerce.number().int().min(1).max(65_535).optional(),
    MAIL_INBOUND_HOST: z.string().default("0.0.0.0"),
    /** Signs the mails that a provider hands in at /api/mail/inbound, if one does. */
    MAIL_INBOUND_SECRET: z.string().min(32, "must have at least 32 characters").optional(),
    DATA_DIR: z.string().default("./data"),
    /** How many reverse proxies in front may be believed about X-Forwarded-For; 0 believes none. */
    TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
    LOG_LEVEL: z.enum(["debug", "info", "warn", "error"]).default("info"),
  })
  .superRefine((env, context) => {
    for (const name of ["MAIL_INBOUND_PORT", "MAIL_INBOUND_SECRET"] as const)
      if (env[name] && !env.MAIL_REPLY_DOMAIN)
        context.addIssue({ code: "custom", path: [name], message: "needs MAIL_REPLY_DOMAIN beside it" });
  })
  .superRefine((env, context) => {
    if (env.NODE_ENV !== "production" || local.test(env.APP_URL)) return;
    const refuse = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    if (weak.test(env.AUTH_SECRET)) refuse("AUTH_SECRET", "is guessable; use `openssl rand -base64 48`");
    if (!env.APP_URL.startsWith("https://")) refuse("APP_URL", "must be https outside this machine");
    if (local.test(new URL(env.OIDC_ISSUER).origin))
      refuse(
        "OIDC_ISSUER",
        "is on this machine while APP_URL is not; the demo issuer is for trying out only",
      );
  });

export type Env = z.output<typeof Env>;

let parsed: Env | undefined;

/**
 * The configuration, parsed on first use so that `next build` needs none.
 * @throws Error with one line that names every variable that is missing, weak or contradictory.
 */
export function env(): Env {
  parsed ??= parseEnv(process.env);
  return parsed;
}

export function parseEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const result = Env.safeParse(given);
  if (result.success) return result.data;
  const reasons = result.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`);
  throw new Error(`Configuration: ${[...new Set(reasons)].join("; ")}. See .env.example.`);
}

/** Whether APP_URL points at this machine: only then may the demo issuer and mailbox run. */
export function isLocal(url: string): boolean {
  return local.test(new URL(url).origin);
}
