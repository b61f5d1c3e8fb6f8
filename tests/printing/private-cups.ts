import { type ChildProcess, execFile, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  accessSync,
  chmodSync,
  constants,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

const BACKEND = '/usr/lib/cups/backend/cups-pdf';
const DESCRIPTION = '/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd';
/** What the service wants to find; it sees to their permissions itself. */
const FOLDERS = ['root', 'root/ppd', 'spool', 'spool/tmp', 'cache', 'state', 'printed', 'log'];
/** Milliseconds the service may take to answer, on a machine that is busy with other tests. */
const START_LIMIT = 20_000;

/** A printing service of its own, with real queues whose printer (CUPS-PDF) prints into files. */
export interface PrivateCups {
  /** What makes the printing commands talk to it. */
  readonly env: { readonly CUPS_SERVER: string };
  /** Sets up a queue; the first one is the default. */
  addQueue(name: string): Promise<void>;
  /** Runs a command of the printing system, e.g. `cupsdisable`. */
  command(name: string, ...args: readonly string[]): Promise<void>;
  /** Takes from the printing filters what they need, so that whatever is printed goes wrong, or gives it back. */
  breakFilters(broken: boolean): void;
  /** What was put into the queues, in order, as it came. */
  queued(): Promise<Uint8Array[]>;
  /** Paper as it came out of the printers. */
  printed(): Promise<Uint8Array[]>;
  stop(): Promise<void>;
}

/** Why there can be no such service here, as the reason of a skipped test; undefined where there can. */
export const noPrivateCups: string | undefined = whyNot();

function whyNot(): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'only root on Linux may run a printer';
  if (spawnSync('cupsd', ['-h']).error !== undefined) return 'CUPS is not installed here';
  try {
    accessSync(BACKEND, constants.X_OK);
  } catch {
    return 'CUPS-PDF is not installed here';
  }
  return spawnSync('unshare', ['-m', 'true']).status === 0
    ? undefined
    : 'no mounts of one’s own are allowed here';
}

/**
 * Starts the service on a socket in a folder of its own. The one of the machine, if any, is not touched: CUPS-PDF knows
 * its settings at one place only, so this service sees its own file there (a mount nobody else sees).
 */
export async function startPrivateCups(): Promise<PrivateCups> {
  const home = mkdtempSync(join(tmpdir(), 'cups-'));
  const at = (name: string) => join(home, name);
  // The filters run as a user of their own, who has to get in.
  chmodSync(home, 0o755);
  for (const name of FOLDERS) mkdirSync(at(name));
  // A printer that cannot count: the system hands it every copy, and so each can be counted here.
  writeFileSync(at('printer.ppd'), `${readFileSync(DESCRIPTION, 'utf8')}*cupsManualCopies: True\n`);
  writeFileSync(at('root/cupsd.conf'), serverSettings(at('socket')));
  writeFileSync(at('root/cups-files.conf'), fileSettings(at));
  writeFileSync(
    at('cups-pdf.conf'),
    `Out ${at('printed')}\nAnonDirName ${at('printed')}\nSpool ${at('ps')}\nLog ${at('log')}\nLabel 1\n`,
  );
  const script = 'mount --bind "$1" /etc/cups/cups-pdf.conf && exec cupsd -f -c "$2" -s "$3"';
  const files = [at('cups-pdf.conf'), at('root/cupsd.conf'), at('root/cups-files.conf')];
  const server = spawn('unshare', ['-m', 'sh', '-c', script, 'sh', ...files], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const env = { CUPS_SERVER: at('socket') };
  const command = async (name: string, ...args: readonly string[]) => {
    await run(name, [...args], { env: { ...process.env, ...env } });
  };
  await untilRunning(server, { ...process.env, ...env });

  let queues = 0;
  return {
    env,
    command,
    addQueue: async (name) => {
      await command(
        'lpadmin',
        '-p',
        name,
        '-E',
        '-v',
        'cups-pdf:/',
        '-P',
        at('printer.ppd'),
        '-o',
        'PageSize=A4',
      );
      queues += 1;
      if (queues === 1) await command('lpadmin', '-d', name);
    },
    breakFilters: (broken) => {
      // The filters run as another user, and keep what they work on there.
      chmodSync(at('spool/tmp'), broken ? 0o700 : 0o1777);
    },
    queued: () => contentsOf(at('spool'), /^d\d+-001$/),
    printed: () => contentsOf(at('printed'), /\.pdf$/),
    stop: async () => {
      if (server.exitCode === null) {
        server.kill();
        await once(server, 'exit');
      }
      await rm(home, { recursive: true, force: true });
    },
  };
}

async function untilRunning(server: ChildProcess, env: NodeJS.ProcessEnv): Promise<void> {
  for (const end = performance.now() + START_LIMIT; performance.now() < end; await pause(50)) {
    if (server.exitCode !== null) throw new Error(`cupsd ended with code ${server.exitCode}`);
    const { stdout } = await run('lpstat', ['-r'], { env }).catch(() => ({ stdout: '' }));
    if (stdout.includes('is running')) return;
  }
  throw new Error('cupsd does not answer');
}

async function contentsOf(folder: string, names: RegExp): Promise<Uint8Array[]> {
  const found = readdirSync(folder).filter((name) => names.test(name));
  return Promise.all(found.toSorted().map((name) => readFile(join(folder, name))));
}

/** Whoever reaches the socket may do everything: nobody but the test does. */
function serverSettings(socket: string): string {
  const everybody = 'Order allow,deny\nAllow all\n';
  return `LogLevel info
Listen ${socket}
Browsing No
WebInterface No
DefaultAuthType None
PreserveJobFiles Yes
PreserveJobHistory Yes
<Location />
${everybody}</Location>
<Location /admin>
${everybody}</Location>
<Policy default>
JobPrivateAccess all
JobPrivateValues none
<Limit All>
${everybody}</Limit>
</Policy>
`;
}

function fileSettings(at: (name: string) => string): string {
  return `ServerRoot ${at('root')}
RequestRoot ${at('spool')}
TempDir ${at('spool/tmp')}
CacheDir ${at('cache')}
StateDir ${at('state')}
ServerKeychain ${at('root/ssl')}
AccessLog ${at('log/access')}
ErrorLog ${at('log/error')}
PageLog ${at('log/page')}
Printcap ${at('root/printcap')}
User lp
Group lp
`;
}
