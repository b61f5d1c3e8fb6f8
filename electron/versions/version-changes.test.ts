import { describe, expect, it, vi } from 'vitest';
import { blankReport } from '#shared/report/blank-report';
import { VersionChanges } from './version-changes';
import type { FoundVersion, VersionReading } from './version-files';

const version = (number: number): FoundVersion => ({
  number,
  madeAt: '2025-01-03T14:32:00.000Z',
  reason: 'work',
  digest: `digest-${number}`,
  name: String(number),
  folder: '/',
});
const reading = (number: number): VersionReading => ({
  ok: true,
  text: '',
  report: {
    ...blankReport({ name: '某局', kind: 'department', superior: '' }, 2024),
    cells: { 'requests.granted.naturalPerson': number },
    narrative: { preface: '', overview: '', problems: '一'.repeat(number), otherMatters: '' },
  },
});
const read = vi.fn(async ({ number }: FoundVersion) => reading(number));

describe('the list of versions', () => {
  it('tells of each what changed to the next newer one', async () => {
    const listed = await new VersionChanges().of([version(9), version(5), version(5)], read);
    expect(listed.map(({ changedSince }) => changedSince)).toEqual([
      undefined,
      '改了 1 格，第五部分 ＋4 字',
      '内容相同',
    ]);
  });

  it('passes over one that does not read, and says why', async () => {
    const damaged = { ok: false, message: '这个版本的文件已损坏，读不出来。' } as const;
    const listed = await new VersionChanges().of([version(9), version(7), version(5)], async (found) =>
      found.number === 7 ? damaged : reading(found.number),
    );
    expect(listed.map(({ changedSince, unreadable }) => changedSince ?? unreadable)).toEqual([
      undefined,
      damaged.message,
      '改了 1 格，第五部分 ＋4 字',
    ]);
  });
});
