import { mkdirSync, statfsSync } from "node:fs";

const needed = 500;

/** @throws Error in one line when the disk under the folder is nearly full */
export function requireSpace(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const { bavail, bsize } = statfsSync(folder);
  const free = Math.floor((bavail * bsize) / 1024 / 1024);
  if (free < needed)
    throw new Error(`Only ${free} MB are free on the disk of ${folder}; Rolecall needs ${needed} MB.`);
}
