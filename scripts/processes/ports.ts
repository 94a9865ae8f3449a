import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

function tryListen(port: number, host: string): Promise<number | NodeJS.ErrnoException> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", resolve);
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(address && typeof address === "object" ? address.port : port));
    });
  });
}

/** Whether nobody listens on the port, on either of the two addresses that "localhost" means. */
async function isFree(port: number): Promise<boolean> {
  const answers = [await tryListen(port, "127.0.0.1"), await tryListen(port, "::1")];
  // A machine without IPv6 refuses the second for another reason, which is none of ours.
  return !answers.some(
    (answer) => typeof answer !== "number" && ["EADDRINUSE", "EACCES"].includes(answer.code ?? ""),
  );
}

/** A port that nobody listens on, the preferred one if it can be had. */
export async function freePort(preferred?: number): Promise<number> {
  if (preferred && (await isFree(preferred))) return preferred;
  const port = await tryListen(0, "127.0.0.1");
  if (typeof port === "number") return port;
  throw port;
}

/** @throws Error in one line when somebody else keeps the port for longer than it takes to end a process of ours */
export async function requirePort(port: number, what: string, advice: string): Promise<void> {
  for (let tries = 0; tries < 10; tries++) {
    if (await isFree(port)) return;
    await sleep(200);
  }
  throw new Error(`Port ${port} is taken by another program, and ${what} needs it. ${advice}`);
}
