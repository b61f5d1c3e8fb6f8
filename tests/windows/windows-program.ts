import { execFile } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../build/project-folders';
import { wineRoot } from './wine-root';

/** Milliseconds after which a program hangs, with a question on a screen nobody sees perhaps. */
const LIMIT = 60_000;

/** Mounts that nobody else sees; a path of ours is the same path on drive Z:. */
const SCRIPT = `
root=$1; shift
mkdir -p "$root$PROJECT" "$root/tmp"
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
mount --bind "$PROJECT" "$root$PROJECT"
mount --bind /tmp "$root/tmp"
for one; do
  # A path; a switch such as /S has one stroke.
  case "$one" in /*/*) one="Z:$one" ;; esac
  shift; set -- "$@" "$one"
done
exec chroot "$root" wine "$@"
`;

/** A Windows program that can be started here like any other. */
export interface WindowsProgram {
  /** What starts it; takes its arguments, paths among them turned into Windows' own. */
  readonly launcher: string;
  /** Runs it to its end with what it prints going into files, as Windows' own shell does. */
  run(...args: readonly string[]): Promise<{ code: number; output: string; errors: string }>;
}

/** @param executable absolute; below /tmp or the project */
export async function windowsProgram(
  executable: string,
  env: Readonly<Record<string, string>> = {},
): Promise<WindowsProgram> {
  const root = await wineRoot();
  const folder = await mkdtemp(join(tmpdir(), 'windows-'));
  const launcher = join(folder, 'launcher.sh');
  const settings = {
    PATH: '/usr/sbin:/usr/bin:/sbin:/bin',
    HOME: '/root',
    WINEPREFIX: '/wine',
    WINEDEBUG: '-all',
    PROJECT: projectRoot,
    // The shell of Windows is UTF-16; Wine takes its letters from here.
    LC_ALL: 'C.UTF-8',
    ...env,
  };
  const words = Object.entries(settings).map(([name, value]) => `${name}='${value}'`);
  const call = ['exec', 'env', '-i', ...words, 'unshare', '-m', 'sh', '-ec', `'${SCRIPT}'`];
  await writeFile(
    launcher,
    `#!/bin/sh\n${[...call, 'sh', `'${root}'`, `'${executable}'`, '"$@"'].join(' ')}\n`,
    {
      mode: 0o755,
    },
  );
  return { launcher, run: (...args) => runInto(folder, launcher, args) };
}

async function runInto(folder: string, launcher: string, args: readonly string[]) {
  const [output, errors] = [join(folder, 'output'), join(folder, 'errors')];
  const script = '"$@" > "$OUTPUT" 2> "$ERRORS" < /dev/null';
  const code = await new Promise<number>((resolve, reject) => {
    const env = { ...process.env, OUTPUT: output, ERRORS: errors };
    execFile('sh', ['-c', script, 'sh', launcher, ...args], { env, timeout: LIMIT }, (error) => {
      if (error === null) resolve(0);
      else if (typeof error.code === 'number') resolve(error.code);
      else reject(error);
    });
  });
  return { code, output: await readFile(output, 'utf8'), errors: await readFile(errors, 'utf8') };
}
