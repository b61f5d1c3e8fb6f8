import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a program put on the clipboard, as kept in `fixtures/clipboard`: `calc-requests-2021.html`. */
export function clipboardFixture(name: string): string {
  return readFileSync(join(process.cwd(), 'tests/e2e/fixtures/clipboard', name), 'utf8');
}
