import { execFile } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { projectFolders } from '../../build/project-folders';

const run = promisify(execFile);

/** Which of the carried fonts stands for a font of the standard, so that both documents are set in the same type. */
const STAND_INS: Readonly<Record<string, string>> = {
  方正小标宋简体: 'Noto Serif SC',
  仿宋_GB2312: 'Noto Serif SC',
  楷体_GB2312: 'Noto Serif SC',
  宋体: 'Noto Serif SC',
  黑体: 'Noto Sans SC',
};

/** LibreOffice on this machine; undefined where there is none, and nothing may depend on it. */
export function findLibreOffice(): string | undefined {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'soffice'))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

/** Milliseconds for a start of it and many documents, on a machine that is busy with other tests. */
const TIME_LIMIT = 300_000;

/** LibreOffice with a profile and fonts of its own. It is started for every call; its first start makes the profile. */
export interface LibreOffice {
  /**
   * Has it open documents and save them in another format, all in one start, which takes longer than a document does.
   *
   * @param from ending of the documents
   * @param to what `--convert-to` takes
   * @returns every file it made, by its name: `document-0.pdf`, of a workbook with many sheets `document-0-Sheet.csv`
   */
  convert(documents: readonly Uint8Array[], from: string, to: string): Promise<Map<string, Uint8Array>>;
  close(): Promise<void>;
}

/** @param program as `findLibreOffice` found it */
export async function openLibreOffice(program: string): Promise<LibreOffice> {
  const home = await mkdtemp(join(tmpdir(), 'libre-office-'));
  await writeFile(join(home, 'fonts.conf'), fontSettings(join(home, 'font-cache')));
  const profile = `-env:UserInstallation=${pathToFileURL(join(home, 'profile')).href}`;
  const env = { ...process.env, FONTCONFIG_FILE: join(home, 'fonts.conf') };
  return {
    convert: async (documents, from, to) => {
      const [given, made] = [await mkdtemp(join(home, 'given-')), await mkdtemp(join(home, 'made-'))];
      const files = documents.map((_, index) => join(given, `document-${index}.${from}`));
      for (const [index, file] of files.entries()) await writeFile(file, documents[index] ?? '');
      await run(program, [profile, '--headless', '--convert-to', to, '--outdir', made, ...files], {
        env,
        timeout: TIME_LIMIT,
      });
      const names = (await readdir(made)).toSorted();
      const contents = names.map(
        async (name) => [name, new Uint8Array(await readFile(join(made, name)))] as const,
      );
      return new Map(await Promise.all(contents));
    },
    close: () => rm(home, { recursive: true, force: true }),
  };
}

/** Has LibreOffice open Word documents and print them as PDF; in their order. */
export async function printWithLibreOffice(
  program: string,
  documents: readonly Uint8Array[],
): Promise<Uint8Array[]> {
  const office = await openLibreOffice(program);
  try {
    const made = await office.convert(documents, 'docx', 'pdf');
    return documents.map((_, index) => {
      const pdf = made.get(`document-${index}.pdf`);
      if (pdf === undefined) throw new Error(`LibreOffice did not print document ${index}`);
      return pdf;
    });
  } finally {
    await office.close();
  }
}

function fontSettings(cache: string): string {
  const aliases = Object.entries(STAND_INS).map(
    ([name, standIn]) =>
      `<alias binding="same"><family>${name}</family><prefer><family>${standIn}</family></prefer></alias>`,
  );
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
<dir>${join(projectFolders.out, 'fonts')}</dir>
<dir>/usr/share/fonts</dir>
<cachedir>${cache}</cachedir>
${aliases.join('\n')}
</fontconfig>
`;
}
