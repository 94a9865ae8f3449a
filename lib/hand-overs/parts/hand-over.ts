import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db";

export type Recipient = { id: string; name: string; role: string };
/** One kind of work on its way from one person to another. */
export type HandOver = { tx: Tx; actor: Actor; fromUserId: string; to: Recipient };
