import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { deliveryDraft } from '../fakes/delivery-drafts.ts';
import { keptLog } from '../fakes/kept-log.ts';
import { movedClock } from '../fakes/moved-clock.ts';
import { TEST_SERVER } from '../fakes/postgres-server.ts';
import { temporaryFolder } from '../store/temporary-store.ts';
import { typedLine } from '../typed-lines.ts';

const HOUR = 60 * 60 * 1000;
/** A user and a database of that name, as in the document, but of this run alone. */
const NAME = `courant_typed_${process.pid}`;
const PASSWORD = 'harbour';

/** Types lines into a shell of an operator whose PostgreSQL is the tests' server. */
function operator(server: URL) {
  const cwd = temporaryFolder();
  const { hostname: PGHOST, port: PGPORT, username: PGUSER, password: PGPASSWORD } = server;
  const env = { ...process.env, PGHOST, PGPORT, PGUSER, PGPASSWORD };
  const address = `postgres://${NAME}:${PASSWORD}@${PGHOST}:${PGPORT}/${NAME}`;
  return {
    address,
    async type(line: string, input = '') {
      // With no terminal of its own, so that a password that is asked for is read from its input.
      const shell = spawn('sh', ['-ec', line], { cwd, env, detached: true });
      shell.stdin.end(input);
      let said = '';
      shell.stderr.setEncoding('utf8').on('data', (text: string) => {
        said += text;
      });
      await once(shell, 'close');
      if (shell.exitCode !== 0) throw new Error(`${line}: ${said}`);
    },
    /** As it stands in the document, with what is to be put in place of its capitals. */
    typed: (program: string) =>
      typedLine('docs/operating.md', program)
        .replaceAll('courant', NAME)
        .replace('DATABASE_URL', address)
        .replace(/=FILE|FILE$/, (file) => file.replace('FILE', 'kept.dump')),
  };
}

describe.skipIf(TEST_SERVER === undefined)('an operator with PostgreSQL’s tools', () => {
  it('makes a database, backs it up, restores it, and nothing that went out since is posted again', async () => {
    const { type, typed, address } = operator(new URL(TEST_SERVER ?? ''));
    onTestFinished(() => type(`dropdb --if-exists --force ${NAME}; dropuser --if-exists ${NAME}`));
    await type(typed('createuser'), `${PASSWORD}\n${PASSWORD}\n`);
    await type(typed('createdb'));

    const clock = movedClock();
    const open = () => openStore({ url: address, clock, log: keptLog(), exclusive: true });
    const before = await open();
    const dueAt = Date.now() - HOUR;
    const { mark } = deliveryDraft({ key: 'monday', dueAt });
    await before.outbox.add([deliveryDraft({ key: 'monday', dueAt })]);
    await type(typed('pg_dump'));
    await before.close();

    await type(`dropdb ${NAME}`);
    await type(typed('createdb'));
    await type(typed('pg_restore'));
    await type(typed('psql'));
    const after = await open();
    onTestFinished(after.close);
    expect(await after.outbox.byMark(mark)).toMatchObject({ key: 'monday', state: 'waiting' });
    const now = Date.now();
    await after.outbox.add([deliveryDraft({ key: 'tuesday', dueAt, channelId: '20' })]);
    const claimed = await after.outbox.claim(now, 9, now + HOUR);
    // To be looked for in the channel before they are sent.
    expect(claimed.map(({ key, uncertainSince }) => [key, uncertainSince])).toEqual([
      ['monday', dueAt],
      ['tuesday', dueAt],
    ]);
  });
});
