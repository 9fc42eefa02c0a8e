import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { parseEnv } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askSecret } from '../../src/ask-secret.ts';
import { withToken } from '../../src/keep-token.ts';
import { runSetup } from '../../src/setup-command.ts';
import { clientFor, playgroundForTest } from '../playground/bot.ts';
import { temporaryFolder } from '../store/temporary-store.ts';
import { CLI, start } from './started-process.ts';

const WRONG = 'a'.repeat(30);

/** A folder of an operator, with a playground in the place of Discord. */
async function newPlace(env: Readonly<Record<string, string>> = {}) {
  const { playground } = await playgroundForTest();
  const folder = temporaryFolder();
  const file = `${folder}/.env`;
  const environment = { DISCORD_API_URL: playground.apiUrl, ...env };
  return {
    playground,
    folder,
    file,
    kept: () => readFileSync(file, 'utf8'),
    mode: () => statSync(file).mode & 0o777,
    /** As a process of its own that reads the token from its input. */
    run(args: readonly string[], typed = '') {
      const run = start([CLI, ...args], environment, folder);
      run.child.stdin.end(typed);
      return run.ended;
    },
    async setUp(typed: string | null) {
      const lines: string[] = [];
      const well = await runSetup({
        environment,
        file,
        ask: async () => typed,
        line: async (line) => void lines.push(line),
      });
      return { well, said: lines.join('\n') };
    },
  };
}

it('takes the token, keeps it for its owner alone, registers the commands and gives the invitation', async () => {
  const { playground, kept, mode, run } = await newPlace();
  const { token } = playground;
  const { code, said } = await run(['setup'], `${token}\n`);
  expect([code, said]).toEqual([0, expect.stringContaining('npm start')]);
  expect(said).not.toContain(token);
  // View Channel 1<<10, Send Messages 1<<11, history 1<<16, public threads 1<<35, in threads 1<<38.
  expect(said).toMatch(
    /client_id=\d+&scope=bot\+applications\.commands&permissions=309237713920\n/,
  );
  expect([mode(), parseEnv(kept()).DISCORD_TOKEN]).toEqual([0o600, token]);
  // What the example says of all else is there to be changed.
  expect(kept()).toContain('DATABASE_URL=file:data/courant.db');
  const client = await clientFor(playground);
  const registered = await client.application.commands.fetch();
  expect(registered.map(({ name }) => name)).toContain('brief');
  expect(said).toContain(`${registered.size} commands registered.`);
  const doctor = await run(['doctor']);
  expect([doctor.code, doctor.said.match(/^(?:warn|fail) .*$/gm)]).toEqual([0, null]);
});

it('a token that Discord refuses changes nothing', async () => {
  const { folder, file, kept, setUp } = await newPlace();
  writeFileSync(file, 'LOG_LEVEL=warn\n');
  const { well, said } = await setUp(WRONG);
  expect([well, said]).toEqual([false, expect.stringContaining('refuses DISCORD_TOKEN')]);
  expect(said).not.toContain(WRONG);
  expect([kept(), readdirSync(folder)]).toEqual(['LOG_LEVEL=warn\n', ['.env']]);
});

it.each([
  ['nothing', null, 'No token was given'],
  ['an empty line', '', 'No token was given'],
  ['a sentence', 'the token of my bot', 'DISCORD_TOKEN is not a bot token'],
])('%s typed is told, and nothing is written', async (_, typed, told) => {
  const { folder, setUp } = await newPlace();
  await expect(setUp(typed)).rejects.toThrow(told);
  expect(readdirSync(folder)).toEqual([]);
});

it('a token on the command line is refused, and not repeated', async () => {
  const { playground, run } = await newPlace();
  const { code, said } = await run(['setup', playground.token]);
  expect([code, said]).toEqual([2, expect.stringContaining('it asks')]);
  expect(said).not.toContain(playground.token);
});

it('an old token is replaced, all else stays, and the file is closed to others', async () => {
  const { playground, file, kept, mode, setUp } = await newPlace();
  writeFileSync(file, `# mine\nDISCORD_TOKEN="${WRONG}"\nLOG_LEVEL=warn`);
  chmodSync(file, 0o644);
  await setUp(playground.token);
  expect(kept()).toBe(`# mine\nDISCORD_TOKEN=${playground.token}\nLOG_LEVEL=warn`);
  expect(mode()).toBe(0o600);
});

it('says that the environment has another token, which would win', async () => {
  const { playground, setUp } = await newPlace({ DISCORD_TOKEN: WRONG });
  const { well, said } = await setUp(playground.token);
  expect([well, said]).toEqual([true, expect.stringContaining('which wins over it')]);
});

it('commands that cannot be registered are left to the start of the bot', async () => {
  const { playground, kept, setUp } = await newPlace();
  const route = 'PUT /applications/:application/commands';
  playground.faults.inject({ kind: 'error', status: 403, route });
  await expect(setUp(playground.token)).rejects.toThrow('registers them itself when it starts');
  expect(kept()).toContain(playground.token);
});

it('a folder in the place of .env is told by its name', async () => {
  const { playground, file, setUp } = await newPlace();
  mkdirSync(file);
  await expect(setUp(playground.token)).rejects.toThrow(/\.env cannot be read\./);
});

it('the doctor tells that others may read the settings', async () => {
  const folder = temporaryFolder();
  writeFileSync(`${folder}/.env`, '', { mode: 0o644 });
  const { code, said } = await start([CLI, 'doctor'], {}, folder).ended;
  expect([code, said]).toEqual([
    0,
    expect.stringMatching(/^warn {2}settings: .*chmod 600 \.env$/m),
  ]);
});

it('what is typed at a terminal is not shown, and Ctrl+C ends it', async () => {
  for (const [typed, answer] of [
    ['secret\r', 'secret'],
    ['secret\u0003', null],
  ] as const) {
    const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => {} });
    const output = new PassThrough();
    const asked = askSecret('Token: ', { input, output });
    input.write(typed);
    expect(await asked).toBe(answer);
    expect((await output.end().toArray()).join('')).toBe('Token: \n');
  }
});

describe('a token in the settings', () => {
  const name = fc.stringMatching(/^[A-Z][A-Z_]{0,12}$/);
  const other = fc
    .tuple(name, fc.stringMatching(/^[\w./:-]{0,20}$/))
    .map(([left, right]) => `${left}=${right}`);
  const own = fc.constantFrom(
    'DISCORD_TOKEN=',
    'DISCORD_TOKEN = "x y"',
    'export DISCORD_TOKEN=x',
    '  DISCORD_TOKEN=$& # mine',
  );
  const settings = fc
    .array(fc.oneof(other, own, fc.constantFrom('', '# DISCORD_TOKEN=', '#')), { maxLength: 8 })
    .chain((lines) => fc.constantFrom('\n', '\r\n').map((end) => lines.join(end)));

  it('is the one that is read, and all else is read as before', () => {
    fc.assert(
      fc.property(settings, fc.stringMatching(/^[\w.-]{20,200}$/), (before, token) => {
        const { DISCORD_TOKEN, ...rest } = parseEnv(withToken(before, token));
        const { DISCORD_TOKEN: _, ...restBefore } = parseEnv(before);
        expect(DISCORD_TOKEN).toBe(token);
        expect(rest).toEqual(restBefore);
      }),
    );
  });
});
