import { describe, expect, it } from 'vitest';
import { officialDeadline } from './official-deadline';

describe('officialDeadline', () => {
  it('is the end of January for departments and of March for governments, in the year after', () => {
    expect(officialDeadline('department', 2024)).toBe('2025-01-31');
    expect(officialDeadline('publicInstitution', 2024)).toBe('2025-01-31');
    expect(officialDeadline('government', 2024)).toBe('2025-03-31');
  });
});
