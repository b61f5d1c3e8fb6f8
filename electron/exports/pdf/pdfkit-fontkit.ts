import { createRequire } from 'node:module';
import * as fontkitOfBundle from 'fontkit';

/**
 * The very copy of fontkit that pdfkit loads: only a font made by that copy can be kept across documents (see
 * `kept-fonts.ts`). In the bundle there is one copy. Node, running the sources in tests and scripts, gives an
 * `import` fontkit's module build and pdfkit its CommonJS build, so there pdfkit's copy is asked for by its path.
 */
export const fontkit: typeof fontkitOfBundle = import.meta.url.endsWith('.ts')
  ? requireFrom('pdfmake', 'pdfkit', 'fontkit')
  : fontkitOfBundle;

function requireFrom(...chain: readonly string[]): typeof fontkitOfBundle {
  let require = createRequire(import.meta.url);
  for (const name of chain.slice(0, -1)) require = createRequire(require.resolve(name));
  return require(chain.at(-1) ?? '');
}
