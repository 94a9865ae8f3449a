import { randomBytes } from "node:crypto";
import { mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Cluster, startCluster } from "./cluster";
import { canEnter, clusterUser, openHome } from "./cluster-user";

/** A cluster for one run of the tests; it disappears with the process, however that ends. */
export async function startThrowaway(): Promise<Cluster> {
  const user = clusterUser();
  if (user) mkdirSync(openHome, { recursive: true, mode: 0o755 });
  const parent = [tmpdir(), "/tmp", openHome].find((folder) => canEnter(user, folder));
  const name = `rolecall-${process.pid}-${randomBytes(4).toString("hex")}`;
  const directory = path.join(parent ?? tmpdir(), name);
  const password = randomBytes(18).toString("base64url");
  return startCluster({ directory, password, log: "/dev/null", throwaway: true });
}
