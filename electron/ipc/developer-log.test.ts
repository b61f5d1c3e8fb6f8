import { describe, expect, it } from 'vitest';
import { makeDeveloperLog } from './developer-log';

const error = Object.assign(new Error('ENOENT: /home/clerk/城关镇.ndbg'), { code: 'ENOENT' });
const logged = (isPackaged: boolean, failure: unknown) => {
  const lines: string[] = [];
  makeDeveloperLog(isPackaged, (line) => lines.push(line))('drafts:open', failure);
  return lines.join('');
};

describe('the developer log', () => {
  it('holds no path and no content in the packaged program', () => {
    expect(logged(true, error)).toBe('drafts:open: Error ENOENT\n');
    expect(logged(true, '城关镇')).toBe('drafts:open: string\n');
  });

  it('helps in development', () => {
    expect(logged(false, error)).toContain('developer-log.test.ts');
  });
});
