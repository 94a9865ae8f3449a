import type { VisitorActor } from "./actor";
import { mintVisitor } from "./mint";

/** Whoever calls the API without saying who they are. */
export const visitor = (): VisitorActor => mintVisitor("api");
