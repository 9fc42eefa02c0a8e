import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { setTimeout as delay, setImmediate as otherWork } from 'node:timers/promises';
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import { isBusy } from './sqlite-codes.ts';
import { translateSqliteError } from './sqlite-errors.ts';

/** Between two attempts to get in while another process writes, milliseconds. */
const BUSY_PAUSE = 3;

/** How long to keep trying, milliseconds: many times a batch of an import. */
const BUSY_PATIENCE = 5_000;

/** Prepared statements kept; there are about as many different queries as this. */
const STATEMENTS_KEPT = 100;

/**
 * Lets kysely work on one connection of node:sqlite. kysely itself hands the one connection to
 * one query or transaction after the other, since SqliteAdapter says that there is only one.
 *
 * The connection waits for other processes here and not in SQLite's own busy handler, which
 * would hold the event loop. Failures of disk and file come out as UserErrors.
 *
 * @param onWritten runs after each transaction, and each statement outside one, that may have written.
 */
export function sqliteDialect(database: DatabaseSync, onWritten = () => {}): Dialect {
  return {
    createAdapter: () => new TransactionalSqliteAdapter(),
    createDriver: () => createDriver(database, onWritten),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

/** SQLite can undo DDL; kysely says no by default, and then half a migration could stay behind. */
class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

function createDriver(database: DatabaseSync, onWritten: () => void): Driver {
  const connection = createConnection(database, onWritten);
  const run = (sql: string) => whenFree(() => database.exec(sql));
  return {
    init: async () => {},
    acquireConnection: async () => connection,
    // Taking the write lock at once: a transaction that reads first and then wants to write can
    // only fail when somebody else has written in between.
    // Each in a turn of the event loop of its own: nothing here ever waits for anything else, so
    // transactions that queue for the connection would run one after the other in a single turn.
    async beginTransaction() {
      await otherWork();
      await run('begin immediate');
    },
    async commitTransaction() {
      await run('commit');
      onWritten();
    },
    // SQLite has already rolled back by itself after some failures, such as a full disk.
    rollbackTransaction: async () => {
      if (database.isTransaction) await run('rollback');
    },
    releaseConnection: async () => {},
    destroy: async () => database.close(),
  };
}

function createConnection(database: DatabaseSync, onWritten: () => void): DatabaseConnection {
  const prepare = createStatementCache(database);
  async function executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    return whenFree(() => {
      const { statement, reads } = prepare(query.sql);
      const parameters = query.parameters as SQLInputValue[];
      if (reads) return { rows: statement.all(...parameters) as R[] };
      const { changes, lastInsertRowid } = statement.run(...parameters);
      if (!database.isTransaction) onWritten();
      return {
        rows: [],
        insertId: BigInt(lastInsertRowid),
        numAffectedRows: BigInt(changes),
      };
    });
  }
  return {
    executeQuery,
    async *streamQuery<R>(query: CompiledQuery) {
      yield await executeQuery<R>(query);
    },
  };
}

interface Prepared {
  readonly statement: StatementSync;
  /** Whether it gives rows back. */
  readonly reads: boolean;
}

function createStatementCache(database: DatabaseSync): (sql: string) => Prepared {
  const kept = new Map<string, Prepared>();
  return (sql) => {
    let prepared = kept.get(sql);
    if (prepared === undefined) {
      const statement = database.prepare(sql);
      prepared = { statement, reads: statement.columns().length > 0 };
      // FTS5 leaves numbers of its own as the last row's, which can be beyond those of JavaScript.
      if (!prepared.reads) statement.setReadBigInts(true);
    }
    // Moves it to the end, so that the one used longest ago is first.
    kept.delete(sql);
    kept.set(sql, prepared);
    for (const oldest of kept.keys()) {
      if (kept.size <= STATEMENTS_KEPT) break;
      kept.delete(oldest);
    }
    return prepared;
  };
}

async function whenFree<T>(run: () => T): Promise<T> {
  for (let waited = 0; ; waited += BUSY_PAUSE) {
    try {
      return run();
    } catch (error) {
      if (!isBusy(error) || waited >= BUSY_PATIENCE) throw translateSqliteError(error);
    }
    await delay(BUSY_PAUSE);
  }
}
