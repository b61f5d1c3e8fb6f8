import { type BackupLine, backupLine } from '../../../electron/backup/backup-format';
import type { Mutation } from './hostile-reader';
import { mutateMembers, pick } from './mutate-json';

/** A backup with a line that is hostile and carries a digest that fits: what somebody makes who knows the format. */
export const mutateBackup: Mutation = (original, next) => {
  const lines = new TextDecoder().decode(original).trimEnd().split('\n');
  const at = Math.floor(next() * lines.length);
  const line = JSON.parse((lines[at] ?? '').slice(65)) as Record<string, unknown>;
  const { name } = next() < 0.5 ? mutateMembers(line, next) : mutateFileInside(line, next);
  lines[at] = backupLine(line as BackupLine).trimEnd();
  return { name: `line ${at}: ${name}`, bytes: new TextEncoder().encode(`${lines.join('\n')}\n`) };
};

/** Ids and names that would lead out of the folder of drafts, were they taken for names of files. */
const LEADING_OUT = [
  '../../outside',
  '/tmp/outside',
  '..\\outside',
  'a/../../outside',
  'CON',
  '.',
  '..',
  '\u0000',
];

function mutateFileInside(line: Record<string, unknown>, next: () => number): { readonly name: string } {
  if (next() < 0.5) {
    const key = pick(['id', 'name'], next) ?? 'id';
    const name = pick(LEADING_OUT, next) ?? '..';
    line[key] = name;
    return { name: `${key} = ${JSON.stringify(name)}` };
  }
  if (typeof line.file !== 'string') return mutateMembers(line, next);
  const file = JSON.parse(line.file) as Record<string, unknown>;
  const { name } = mutateMembers(file, next);
  line.file = JSON.stringify(file);
  return { name: `file: ${name}` };
}
