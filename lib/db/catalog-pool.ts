import { ColumnTypeEnum, type SqlResultSet } from "@prisma/driver-adapter-utils";
import pg from "pg";

/** PostgreSQL's internal types `"char"` and `name`, which the catalogue uses and Prisma's adapter does not know. */
const internalChar = 18;
const internalName = 19;
const text = 25;

type Fields = { fields?: { dataTypeID: number }[] };

/**
 * A pool of one connection that presents the catalogue's internal string types as ordinary ones.
 * Prisma's schema engine reads them when it introspects, and its `pg` adapter refuses them
 * (prisma/prisma issues 27403 and 28145, open in 7.10).
 */
export class CatalogPool extends pg.Pool {
  #charColumns: number[] = [];

  constructor(connectionString: string) {
    super({ connectionString, max: 1 });
  }

  // The overloads of `query` cannot be restated; arguments and result pass through unchanged.
  override query = (async (...args: unknown[]) => {
    const run = pg.Pool.prototype.query as (...args: unknown[]) => Promise<Fields>;
    const result = await run.apply(this, args);
    this.#charColumns = [];
    for (const [index, field] of (result.fields ?? []).entries()) {
      if (field.dataTypeID === internalChar) this.#charColumns.push(index);
      if (field.dataTypeID === internalChar || field.dataTypeID === internalName) field.dataTypeID = text;
    }
    return result;
  }) as pg.Pool["query"];

  /** Marks the columns of the latest result that were `"char"` as characters, which the engine insists on. */
  markCharacters(result: SqlResultSet): SqlResultSet {
    for (const index of this.#charColumns) result.columnTypes[index] = ColumnTypeEnum.Character;
    return result;
  }
}
