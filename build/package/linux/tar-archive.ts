import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { EXECUTABLE_NAME, PROGRAM } from '../program-facts';

export interface TarRequest {
  /** The unpacked program. */
  readonly folder: string;
  readonly arch: string;
  readonly output: string;
  /** gzip's: 9 for handing on, 1 for tests. */
  readonly level: 1 | 9;
}

/**
 * Packs an unpacked program for carrying: one folder to be unpacked anywhere, owned by whoever unpacks it. The same
 * files give the same archive, whoever made it and when.
 *
 * @returns the archive's path
 */
export async function makeTarArchive({ folder, arch, output, level }: TarRequest): Promise<string> {
  await mkdir(output, { recursive: true });
  const name = `${EXECUTABLE_NAME}-${PROGRAM.version}-linux-${arch}`;
  const file = join(output, `${name}.tar.gz`);
  const args = [
    '--sort=name',
    '--mtime=@0',
    '--owner=0',
    '--group=0',
    '--numeric-owner',
    '--mode=go-w',
    `--use-compress-program=gzip -n -${level}`,
    `--transform=s,^${basename(folder)},${name},`,
    '-cf',
    file,
    '-C',
    dirname(folder),
    basename(folder),
  ];
  await new Promise<void>((done, fail) => {
    const tar = spawn('tar', args, { stdio: ['ignore', 'ignore', 'inherit'] });
    tar.once('error', fail);
    tar.once('close', (code) => (code === 0 ? done() : fail(new Error(`tar ended with code ${code}.`))));
  });
  return file;
}
