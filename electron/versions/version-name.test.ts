import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VERSION_REASONS, versionName } from '#shared/ipc/version-schemas';
import { nextVersionNumber, readVersionName, versionFileName } from './version-name';

const made = {
  number: 1_735_914_720,
  madeAt: '2025-01-03T14:32:00.000Z',
  reason: 'beforePaste',
  digest: '0123456789abcdef',
} as const;

describe('the name of a version', () => {
  it('says all there is to know without opening the file', () => {
    const name = versionFileName(made);
    expect(name).toBe('001735914720_20250103T143200Z_before-paste_0123456789abcdef.ndbg');
    expect(readVersionName(name)).toEqual(made);
  });

  it.each(VERSION_REASONS)('is read back for every reason and let through the door: %s', (reason) => {
    const name = versionFileName({ ...made, reason });
    expect(readVersionName(name)?.reason).toBe(reason);
    expect(versionName.safeParse(name).success).toBe(true);
  });

  it.each([
    'x.ndbg',
    '001735914720_20250103T143200Z_before-paste_0123456789abcdef.json',
    '001735914720_20250103T143200Z_whatever_0123456789abcdef.ndbg',
    '001735914720_20259903T143200Z_work_0123456789abcdef.ndbg',
    '../001735914720_20250103T143200Z_work_0123456789abcdef.ndbg',
    '.001735914720_20250103T143200Z_work_0123456789ab.0123456789ab.tmp',
  ])('is not seen in another file’s: %s', (name) => {
    expect(readVersionName(name)).toBeUndefined();
  });

  it('puts versions in the order they were made in, whatever the clock does', () => {
    const moments = fc.array(
      fc.date({ min: new Date(0), max: new Date('2099-01-01'), noInvalidDate: true }),
      {
        minLength: 2,
        maxLength: 20,
      },
    );
    fc.assert(
      fc.property(moments, (clock) => {
        let last = 0;
        const names = clock.map((now) => {
          last = nextVersionNumber(last, now);
          return versionFileName({ ...made, number: last, madeAt: now.toISOString() });
        });
        expect([...names].sort()).toEqual(names);
      }),
    );
  });
});
