import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
/** Everything from `import` or `export` to its specifier; what is imported as a type alone is not there at run time. */
const STATEMENT = /^(?:import|export)\s(?!type\b)(?:[^;'"]*?\sfrom\s)?\s*['"]([^'"]+)['"]/gm;

/** All that is loaded with a source file: our own files by their path in the project, packages by their name. */
export function staticImports(entry: string): ReadonlySet<string> {
  const found = new Set<string>();
  const follow = (path: string) => {
    if (found.has(path)) return;
    found.add(path);
    if (!/\.tsx?$/.test(path)) return;
    const source = readFileSync(join(ROOT, path), 'utf8');
    for (const [, specifier = ''] of source.matchAll(STATEMENT)) {
      const own = ownPath(specifier, path);
      if (own === undefined) found.add(specifier);
      else follow(own);
    }
  };
  follow(entry);
  return found;
}

function ownPath(specifier: string, from: string): string | undefined {
  const path = specifier.startsWith('#shared/')
    ? specifier.replace('#shared/', 'shared/')
    : specifier.startsWith('.')
      ? join(dirname(from), specifier)
      : undefined;
  if (path === undefined) return undefined;
  const file = ['', '.ts', '.tsx'].map((ending) => path + ending).find((whole) => isFile(join(ROOT, whole)));
  if (file === undefined) throw new Error(`${from} imports ${specifier}, and there is no such file.`);
  return file;
}

function isFile(path: string): boolean {
  return /\.[a-z]+$/.test(path) && existsSync(path);
}
