import path from "node:path";
import { type Database, startEmbedded } from "../db/embedded";
import { generateClient } from "../db/generate";
import { describePrepared, prepareDatabase } from "../db/prepare";
import { isStoryTold } from "../db/story";
import { ensureBuild, isBuilt, sourceHash } from "./build";
import { startChild } from "./children";
import { freePort } from "./ports";
import { seeLog, startProcesses } from "./processes";
import type { Settings } from "./settings";

export type Instance = {
  appUrl: string;
  issuerUrl?: string;
  mailboxUrl?: string;
  /** Where the embedded database lies. */
  databasePlace?: string;
  /** Resolves with the reason when a part ends that was not asked to. */
  failed: Promise<string>;
  stop: () => Promise<void>;
};

export type InstancePlan = Settings & {
  /** Starts the embedded database; the one in the data folder when nothing else is said. */
  startDatabase?: () => Promise<Database>;
  /** A folder for the output of the children; without it they write where we write. */
  logs?: string;
  tell: (words: string) => void;
  /** Told the process numbers of all children whenever they change. */
  noteChildren?: (pids: number[]) => void;
};

/** Brings up everything that Rolecall consists of, in order, and takes it down in the reverse order. */
export async function startInstance(plan: InstancePlan): Promise<Instance> {
  const stops: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const next of stops.splice(0)) await next();
  };
  try {
    return await bringUp(plan, stops, stop);
  } catch (error) {
    await stop();
    throw error;
  }
}

async function bringUp(
  plan: InstancePlan,
  stops: (() => Promise<void>)[],
  stop: () => Promise<void>,
): Promise<Instance> {
  generateClient();
  const { env, built } = build(plan);
  // Side by side, and whichever fails first says so at once.
  const [{ database, demo }] = await Promise.all([prepareGround(plan, env, stops), built]);
  const processes = await startProcesses(plan, env);
  stops.unshift(processes.stop);
  return {
    appUrl: plan.appUrl,
    issuerUrl: demo.issuerUrl,
    mailboxUrl: demo.mailboxUrl,
    databasePlace: database.place || undefined,
    failed: Promise.race([processes.failed, databaseLost(plan, database)]),
    stop,
  };
}

/** The database as it has to be, the demo's own services, and the addresses of both for the children. */
async function prepareGround(plan: InstancePlan, env: Settings["env"], stops: (() => Promise<void>)[]) {
  const database = await openDatabase(plan);
  stops.unshift(database.stop);
  env.DATABASE_URL = database.url;
  const words = describePrepared(await prepareDatabase(database.url));
  if (words) plan.tell(words);
  const demo = await startDemo(plan, stops);
  if (demo.smtpUrl) env.SMTP_URL = demo.smtpUrl;
  if (demo.inboundPort) Object.assign(env, answersTo(demo.inboundPort));
  if (plan.embeds.database && plan.embeds.issuer) await seed(plan, env);
  return { database, demo };
}

/** Begins the build, where one is needed; web processes must be told the same release that was built. */
function build(plan: InstancePlan): { env: Settings["env"]; built: Promise<void> } {
  if (plan.mode === "development") return { env: { ...plan.env }, built: Promise.resolve() };
  const hash = sourceHash();
  const env = { ...plan.env, DEPLOYMENT_ID: plan.env.DEPLOYMENT_ID || hash.slice(0, 12) };
  if (!isBuilt(hash))
    plan.tell("Building, because something has changed since the last start (about a minute) …");
  return { env, built: ensureBuild(hash, env) };
}

async function openDatabase(plan: InstancePlan): Promise<Database> {
  if (plan.startDatabase) return plan.startDatabase();
  if (plan.embeds.database) return startEmbedded(plan.data);
  return { url: plan.env.DATABASE_URL!, place: "", stop: async () => undefined };
}

async function databaseLost(plan: InstancePlan, database: Database): Promise<string> {
  await (database.ended ?? new Promise(() => undefined));
  return `PostgreSQL ended by itself, see ${path.join(plan.data, "postgres.log")}.`;
}

/** Answers from the demo mailbox come back to this machine, under a name that no mail server knows. */
function answersTo(port: number): Settings["env"] {
  return {
    MAIL_REPLY_DOMAIN: "reply.localhost",
    MAIL_INBOUND_HOST: "127.0.0.1",
    MAIL_INBOUND_PORT: String(port),
  };
}

type Demo = { issuerUrl?: string; mailboxUrl?: string; smtpUrl?: string; inboundPort?: number };

async function startDemo(plan: InstancePlan, stops: (() => Promise<void>)[]): Promise<Demo> {
  const demo: Demo = {};
  if (plan.embeds.issuer) {
    const { startIssuer } = await import("../demo/issuer");
    const url = plan.env.OIDC_ISSUER!;
    const issuer = await startIssuer({
      url,
      appUrl: plan.appUrl,
      clientId: plan.env.OIDC_CLIENT_ID!,
      clientSecret: plan.env.OIDC_CLIENT_SECRET!,
      cookieSecret: plan.secrets.issuerCookies,
      keyFile: path.join(plan.data, "issuer-keys.json"),
    });
    stops.unshift(issuer.stop);
    demo.issuerUrl = url;
  }
  if (plan.embeds.mailbox) {
    const { startMailbox } = await import("../demo/mailbox");
    const folder = path.join(plan.data, "mailbox");
    const { mailboxPort: port, appUrl } = plan;
    const inboundPort = plan.env.MAIL_REPLY_DOMAIN ? undefined : await freePort(2525);
    const mailbox = await startMailbox({ port, appUrl, folder, inboundPort });
    stops.unshift(mailbox.stop);
    Object.assign(demo, { mailboxUrl: mailbox.url, smtpUrl: mailbox.smtpUrl, inboundPort });
  }
  return demo;
}

async function seed(plan: InstancePlan, env: Settings["env"]): Promise<void> {
  if (await isStoryTold(env.DATABASE_URL!)) return;
  plan.tell("Telling the demo's story: postings, people and their applications (a minute or two, once) …");
  const args = ["--import", "tsx", "prisma/seed.ts"];
  const outcome = await startChild({ name: "seed", args, env, logs: plan.logs }).exited;
  if (outcome !== "exit code 0")
    throw new Error(`The demo story could not be put in (${outcome}${seeLog(plan, "seed")}).`);
}
