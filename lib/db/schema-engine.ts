import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";
import { CatalogPool } from "./catalog-pool";

/** Prisma's own schema engine, the WebAssembly build: no binary is downloaded. */
export type SchemaEngine = bindings.SchemaEngine;

let instantiated: Promise<void> | undefined;

/** The engine reports a panic through this global before it traps. */
type PanicRegistry = { PRISMA_WASM_PANIC_REGISTRY?: { set_message(message: string): void } };

async function instantiate(): Promise<void> {
  (globalThis as PanicRegistry).PRISMA_WASM_PANIC_REGISTRY ??= {
    set_message(message) {
      // Thrown here it names its cause; the trap that follows says only "unreachable".
      throw new Error(`Prisma's schema engine failed: ${message}`);
    },
  };
  const entry = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm");
  const bytes = await readFile(path.join(path.dirname(entry), "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, {
    "./schema_engine_bg.js": bindings as unknown as WebAssembly.ModuleImports,
  });
  // The generated bindings export this hook without typing it.
  (bindings as unknown as { __wbg_set_wasm(exports: WebAssembly.Exports): void }).__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
}

function adapterFactory(pool: CatalogPool): PrismaPg {
  const factory = new PrismaPg(pool);
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const adapter = await connect();
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (query) => pool.markCharacters(await queryRaw(query));
    // The adapter would cut scripts at every semicolon, inside function bodies too; the server does it right.
    adapter.executeScript = async (script) => void (await pool.query(script));
    return adapter;
  };
  return factory;
}

/** Opens the engine on a database, runs `work`, and lets the engine go. Engine messages are not printed. */
export async function withSchemaEngine<T>(url: string, work: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  instantiated ??= instantiate();
  await instantiated;
  const pool = new CatalogPool(url);
  try {
    const adapter = bindMigrationAwareSqlAdapterFactory(adapterFactory(pool));
    const engine = await bindings.SchemaEngine.new({ datamodels: undefined }, () => {}, adapter);
    try {
      return await work(engine);
    } finally {
      engine.free();
    }
  } finally {
    await pool.end();
  }
}
