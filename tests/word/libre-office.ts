import { execFile } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
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

/** Has LibreOffice open a Word document and print it as PDF, with a profile and fonts of its own. */
export async function printWithLibreOffice(office: string, docx: Uint8Array): Promise<Uint8Array> {
  const [printed] = await printAllWithLibreOffice(office, [docx]);
  if (printed === undefined) throw new Error('LibreOffice printed nothing');
  return printed;
}

/** The same of many documents in one start of it, which takes longer than a document does; in their order. */
export async function printAllWithLibreOffice(
  office: string,
  documents: readonly Uint8Array[],
): Promise<Uint8Array[]> {
  const folder = await mkdtemp(join(tmpdir(), 'libre-office-'));
  const at = (index: number, ending: string) => join(folder, `document-${index}.${ending}`);
  try {
    for (const [index, docx] of documents.entries()) await writeFile(at(index, 'docx'), docx);
    await writeFile(join(folder, 'fonts.conf'), fontSettings(join(folder, 'font-cache')));
    await mkdir(join(folder, 'profile'));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const files = documents.map((_, index) => at(index, 'docx'));
    await run(office, [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], {
      env: { ...process.env, FONTCONFIG_FILE: join(folder, 'fonts.conf') },
      timeout: TIME_LIMIT,
    });
    return await Promise.all(
      documents.map(async (_, index) => new Uint8Array(await readFile(at(index, 'pdf')))),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
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
