import { readdirSync, readFileSync } from 'node:fs';

/**
 * Memory of a process and all below it in megabytes, pages that several share counted once over all of them
 * (proportional set size; Linux only).
 */
export function proportionalMemory(pid: number | undefined): number {
  if (pid === undefined) return Number.NaN;
  const parents = new Map<number, number>();
  for (const entry of readdirSync('/proc')) {
    if (/^\d+$/.test(entry)) parents.set(Number(entry), parentOf(Number(entry)));
  }
  const family = [...parents.keys()].filter((candidate) => descendsFrom(candidate, pid, parents));
  return family.reduce((sum, member) => sum + setSize(member), 0) / 1024;
}

function descendsFrom(pid: number, ancestor: number, parents: ReadonlyMap<number, number>): boolean {
  for (let at: number | undefined = pid; at !== undefined && at !== 0; at = parents.get(at)) {
    if (at === ancestor) return true;
  }
  return false;
}

/** A process may end between being listed and being read; it then counts as nothing. */
function fileOf(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ESRCH', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '')) return '';
    throw error;
  }
}

function parentOf(pid: number): number {
  return Number(/^PPid:\s+(\d+)/m.exec(fileOf(pid, 'status'))?.[1] ?? 0);
}

function setSize(pid: number): number {
  return Number(/^Pss:\s+(\d+)/m.exec(fileOf(pid, 'smaps_rollup'))?.[1] ?? 0);
}
