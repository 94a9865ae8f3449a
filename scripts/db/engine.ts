import { PrismaPg } from "@prisma/adapter-pg";
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import { SchemaEngine } from "@prisma/schema-engine-wasm";
import type pg from "pg";
import { migrationsList, root, schemaFiles } from "./schema-files";

// What Prisma's schema language cannot describe is left out of comparisons.
const filters = { externalTables: [] as string[], externalEnums: [] as string[] };

const charOid = 18;
const textOid = 25;

// The engine says here why it is about to crash the process.
Object.assign(globalThis, {
  PRISMA_WASM_PANIC_REGISTRY: {
    set_message: (words: string) => console.error(`Prisma's schema engine: ${words}`),
  },
});

/** Runs with Prisma's own schema engine, as WebAssembly: the command line tool would have to download it. */
async function withEngine<T>(databaseUrl: string, work: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  const opened: SqlDriverAdapter[] = [];
  const datamodels = schemaFiles().map((file): [string, string] => [file.path, file.content]);
  const adapter = bindMigrationAwareSqlAdapterFactory(
    patched(new PrismaPg({ connectionString: databaseUrl, allowExitOnIdle: true }), opened),
  );
  const restoreTimers = letTimersGo();
  const engine = await SchemaEngine.new({ datamodels }, () => undefined, adapter);
  try {
    return await work(engine);
  } catch (error) {
    throw readable(error);
  } finally {
    restoreTimers();
    engine.free();
    for (const connection of opened) await connection.dispose().catch(() => undefined);
  }
}

/** The engine never clears the ten seconds that it gives its lock, and would keep every process that long. */
function letTimersGo(): () => void {
  const original = globalThis.setTimeout;
  const patched = (...given: Parameters<typeof setTimeout>) => {
    const timer = original(...given);
    return given[1] === 10_000 ? timer.unref() : timer;
  };
  globalThis.setTimeout = Object.assign(patched, original) as typeof setTimeout;
  return () => {
    globalThis.setTimeout = original;
  };
}

/** Applies what is pending of prisma/migrations, with the book-keeping of `prisma migrate deploy`. */
export function applyMigrations(databaseUrl: string): Promise<string[]> {
  return withEngine(databaseUrl, async (engine) => {
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: migrationsList(),
      filters,
    });
    return appliedMigrationNames;
  });
}

/** The SQL that would turn the database as it stands into what the schema says; empty when they agree. */
export function differenceToSchema(databaseUrl: string, ignoredTables: string[] = []): Promise<string> {
  const files = schemaFiles();
  return withEngine(databaseUrl, async (engine) => {
    const { stdout } = await engine.diff({
      from: { tag: "schemaDatasource", files, configDir: root },
      to: { tag: "schemaDatamodel", files },
      script: true,
      exitCode: null,
      filters: { ...filters, externalTables: ignoredTables },
      shadowDatabaseUrl: null,
    } as Parameters<SchemaEngine["diff"]>[0]);
    return isEmpty(stdout) ? "" : (stdout ?? "");
  });
}

function isEmpty(script: string | null): boolean {
  return !script || script.split("\n").every((line) => line.trim() === "" || line.startsWith("--"));
}

type Patchable = SqlDriverAdapter & {
  performIO: (query: object) => Promise<{ fields: { dataTypeID: number }[] }>;
  underlyingDriver: () => pg.Pool;
};

function patched(factory: SqlMigrationAwareDriverAdapterFactory, opened: SqlDriverAdapter[]) {
  const patch = (connection: SqlDriverAdapter) => {
    const adapter = connection as Patchable;
    mapCharColumns(adapter);
    // The adapter would cut a migration at every semicolon, also inside a function's body.
    adapter.executeScript = async (script) => {
      await adapter.underlyingDriver().query(script);
    };
    opened.push(adapter);
    return adapter;
  };
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => patch(await factory.connect()),
    connectToShadowDb: async () => patch(await factory.connectToShadowDb()),
  } satisfies SqlMigrationAwareDriverAdapterFactory;
}

/** The adapter knows no type for the catalogue's "char" columns and gives up, prisma/prisma#27403. */
function mapCharColumns(adapter: Patchable): void {
  const found = new WeakMap<object, number[]>();
  const performIO = adapter.performIO.bind(adapter);
  adapter.performIO = async (query) => {
    const result = await performIO(query);
    const columns = (result.fields ?? []).flatMap((field, index) =>
      field.dataTypeID === charOid ? [index] : [],
    );
    for (const index of columns) result.fields[index]!.dataTypeID = textOid;
    found.set(query, columns);
    return result;
  };
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query);
    for (const index of found.get(query) ?? []) result.columnTypes[index] = ColumnTypeEnum.Character;
    return result;
  };
}

/** The engine's errors are JSON in a message; people want the sentence in it. */
function readable(error: unknown): Error {
  const text = error instanceof Error ? error.message : String(error);
  try {
    const parsed = JSON.parse(text) as { message?: string };
    return new Error(parsed.message ?? text);
  } catch {
    return new Error(text);
  }
}
