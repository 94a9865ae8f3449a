import pg from "pg";

export type Statement = { text: string; values: unknown[] };

type Query = (this: pg.Client, ...given: unknown[]) => unknown;

/** The last statement that `work` sends, as it reaches PostgreSQL: what a bare server would have to send as well. */
export async function statementOf(work: () => Promise<unknown>): Promise<Statement> {
  const original = pg.Client.prototype.query as Query;
  let last: Statement | undefined;
  pg.Client.prototype.query = function (this: pg.Client, ...given: unknown[]) {
    const [config] = given as [{ text?: string; values?: unknown[] } | string];
    if (typeof config === "object" && config.text) last = { text: config.text, values: config.values ?? [] };
    return original.apply(this, given);
  } as typeof pg.Client.prototype.query;
  try {
    await work();
  } finally {
    pg.Client.prototype.query = original as typeof pg.Client.prototype.query;
  }
  if (!last) throw new Error("No statement was seen.");
  return last;
}
