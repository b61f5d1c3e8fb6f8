import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CARRIED_PARTS_FILE, type CarriedPart } from '../../electron/about/carried-parts';
import { FONT_LICENCES, packageFile } from '../fonts/font-recipe';
import { SUMATRA, sumatraLicence } from '../prepare-sumatra';
import { projectRoot } from '../project-folders';
import { embeddedIn, licenceOf } from './licence-of';
import { bundledFolder } from './note-bundled-packages';

/** The fonts, under the names people know them by, with the package each comes from and its licence text. */
const FONTS = [
  {
    name: 'Noto Serif SC（思源宋体）',
    from: '@expo-google-fonts/noto-serif-sc',
    text: 'NotoSerifSC-OFL.txt',
  },
  { name: 'Noto Sans SC（思源黑体）', from: '@expo-google-fonts/noto-sans-sc', text: 'NotoSansSC-OFL.txt' },
] as const;

/** Tools that leave small pieces of themselves in what they bundle. */
const BUNDLERS = ['vite', 'rolldown'] as const;

/**
 * Writes the licences of all that the program carries of others into the build: packages in its bundles, what these
 * contain, fonts, SumatraPDF and Electron. @throws where one of them has no licence
 */
export function writeLicences(out: string): void {
  const folders = [...bundledPackages(), ...BUNDLERS.map(installed)];
  const packages = folders.map(licenceOf);
  const parts = [
    ...packages,
    ...embeddedIn(packages.map(({ name }) => name)),
    ...fonts(),
    sumatra(),
    electron(),
  ];
  const byName = new Map(parts.map((part) => [`${part.name}@${part.version}`, part]));
  const sorted = [...byName.values()].sort((one, other) => order(one, other));
  writeFileSync(join(out, 'main', CARRIED_PARTS_FILE), `${JSON.stringify(sorted, null, 1)}\n`);
}

/** The folders of all packages that went into any bundle. */
export function bundledPackages(): string[] {
  return [...bundlesOf().keys()].sort();
}

/** The notes of the bundles each package went into, by its folder. */
export function bundlesOf(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const file of readdirSync(bundledFolder).sort()) {
    const folders = JSON.parse(readFileSync(join(bundledFolder, file), 'utf8')) as string[];
    for (const folder of folders) found.set(folder, [...(found.get(folder) ?? []), file]);
  }
  return found;
}

function fonts(): CarriedPart[] {
  return FONTS.map(({ name, from, text }) => ({
    name,
    version: licenceOf(dirname(packageFile(from, 'package.json'))).version,
    licence: 'OFL-1.1',
    text: readFileSync(FONT_LICENCES[text] ?? '', 'utf8'),
  }));
}

function sumatra(): CarriedPart {
  return { ...SUMATRA, text: sumatraLicence() };
}

/** Which Electron is packed is known when it is packed; its licence is the same. */
function electron(): CarriedPart {
  const { text } = licenceOf(installed('electron'));
  return { name: 'Electron', version: '', licence: 'MIT', text };
}

function installed(name: string): string {
  const folder = join(projectRoot, 'node_modules', name);
  if (!existsSync(folder)) throw new Error(`${name} is not installed.`);
  return folder;
}

/** By code units, so that every computer sorts alike. */
function order(one: CarriedPart, other: CarriedPart): number {
  const [a, b] = [one, other].map(({ name, version }) => `${name.toLowerCase()}@${version}`);
  return (a ?? '') < (b ?? '') ? -1 : 1;
}
