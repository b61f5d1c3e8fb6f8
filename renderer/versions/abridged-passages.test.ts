import { describe, expect, it } from 'vitest';
import type { Passage } from '#shared/values/text-passages';
import { abridgedPassages } from './abridged-passages';

const same = (text: string): Passage => ({ kind: 'same', text });
const added: Passage = { kind: 'added', text: '新' };

describe('abridged passages', () => {
  it('show what stands next to a change of long stretches that stayed', () => {
    const long = `${'前'.repeat(100)}${'后'.repeat(100)}`;
    expect(abridgedPassages([same(long), added, same(long), added, same(long)])).toEqual([
      same(`……${'后'.repeat(30)}`),
      added,
      same(`${'前'.repeat(30)}……${'后'.repeat(30)}`),
      added,
      same(`${'前'.repeat(30)}……`),
    ]);
  });

  it('leave short stretches and changes as they are, however long the changes', () => {
    const passages = [
      same('收到申请 '),
      { kind: 'removed', text: '旧'.repeat(500) } as const,
      added,
      same(' 件。'),
    ];
    expect(abridgedPassages(passages)).toEqual(passages);
  });

  it('cut no character in two', () => {
    expect(abridgedPassages([same('𠮷'.repeat(100)), added])).toEqual([same(`……${'𠮷'.repeat(30)}`), added]);
  });
});
