import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CarriedPart } from '../../electron/about/carried-parts';
import { EMBEDDED_PARTS, type EmbeddedPart, UNDECLARED } from './embedded-parts';
import { STANDARD_TEXTS } from './licence-texts';

const LICENCE_FILE = /^(licen[cs]e|copying|notice)([.-].*)?$/i;
const NO_TEXT =
  'The package names this licence and carries no text of it. This is the standard text with the author it names.';

interface PackageJson {
  readonly name: string;
  readonly version: string;
  readonly license?: string | { readonly type: string };
  readonly licenses?: readonly { readonly type: string }[];
  readonly author?: string | { readonly name: string };
}

/** Licence and text of a package in a folder. @throws where it has none and none is known */
export function licenceOf(folder: string): CarriedPart {
  const json = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageJson;
  const { name, version } = json;
  const known = UNDECLARED[`${name}@${version}`];
  const licence = declaredLicence(json) ?? known?.licence;
  if (licence === undefined) throw new Error(`${name}@${version} names no licence: see build/licences.`);
  const text = ownText(folder) ?? known?.text ?? standardText(licence, authorOf(json), NO_TEXT);
  if (text === undefined) throw new Error(`${name}@${version} carries no text of its licence ${licence}.`);
  return { name, version, licence, text };
}

/** What stands inside the built files of some packages. */
export function embeddedIn(packageNames: readonly string[]): CarriedPart[] {
  return EMBEDDED_PARTS.filter(({ inside }) => packageNames.includes(inside)).map(
    ({ name, version, licence, holder, inside }: EmbeddedPart) => {
      const text = standardText(licence, holder, `Contained in the built files of ${inside}.`);
      if (text === undefined) throw new Error(`There is no standard text of ${licence} for ${name}.`);
      return { name, version, licence, text };
    },
  );
}

function declaredLicence({ license, licenses }: PackageJson): string | undefined {
  if (typeof license === 'string') return license;
  return license?.type ?? licenses?.map(({ type }) => type).join(' OR ');
}

/** Every licence and notice file of the package, one after the other. */
function ownText(folder: string): string | undefined {
  const files = readdirSync(folder).filter((file) => LICENCE_FILE.test(file));
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n'));
  return texts.length === 0 ? undefined : texts.join('\n\n');
}

function standardText(licence: string, holder: string, remark: string): string | undefined {
  // MIT/X11 is an older name of the same text.
  const text = STANDARD_TEXTS[licence === 'MIT/X11' ? 'MIT' : licence];
  return text && `${remark}\n\n${text.replace('{holder}', holder)}`;
}

function authorOf({ name, author }: PackageJson): string {
  return (typeof author === 'string' ? author : author?.name) ?? `the authors of ${name}`;
}
