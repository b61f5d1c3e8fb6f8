import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The account every Linux has for whoever is nobody in particular: no rights, no files. */
const NOBODY = 65_534;

/** Somebody without any rights, with an empty home. */
export interface OrdinaryPerson {
  readonly home: string;
  readonly env: Readonly<Record<string, string>>;
  /** A script that starts a command as this person; what it is called with comes after the command's own words. */
  script(command: readonly string[]): string;
  /** Runs a command to its end; answers what it has said. */
  run(command: readonly string[]): string;
  /** Puts a file into the home. */
  put(name: string, content: Uint8Array): string;
  /** Every file of the home, by its path below it. */
  files(): string[];
}

/** Makes such a person in a folder for temporary files; programs then run as in an office, with Chromium's sandbox. */
export function ordinaryPerson(): OrdinaryPerson {
  const home = mkdtempSync(join(tmpdir(), 'person-'));
  const runtime = join(home, '.runtime');
  mkdirSync(runtime, { mode: 0o700 });
  for (const folder of [home, runtime]) chownSync(folder, NOBODY, NOBODY);
  const { XDG_CONFIG_HOME: _config, XDG_DATA_HOME: _data, ...inherited } = process.env;
  const env = {
    ...(inherited as Record<string, string>),
    HOME: home,
    XDG_RUNTIME_DIR: runtime,
    TMPDIR: runtime,
    // No bus of the session: one started for this home would outlive the test.
    DBUS_SESSION_BUS_ADDRESS: 'disabled:',
    // What makes xdg-open ask the desktop's own way of opening files.
    XDG_CURRENT_DESKTOP: 'GNOME',
  };
  const asPerson = ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups', '--'];
  return {
    home,
    env,
    script: (command) => {
      const file = join(home, '.start.sh');
      const words = [...asPerson, ...command].map((word) => `'${word.replaceAll("'", `'\\''`)}'`);
      writeFileSync(file, `#!/bin/sh\ncd '${home}' && exec ${words.join(' ')} "$@"\n`);
      chmodSync(file, 0o755);
      return file;
    },
    run: (command) => {
      const [program = '', ...args] = [...asPerson, ...command];
      return execFileSync(program, args, {
        env,
        cwd: home,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      });
    },
    put: (name, content) => {
      const file = join(home, name);
      writeFileSync(file, content);
      chownSync(file, NOBODY, NOBODY);
      return file;
    },
    files: () =>
      readdirSync(home, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(home.length + 1)),
  };
}
