import type { Report } from '#shared/report/report';

/** What a copy that is not the formal one is called, as it is printed on every page. */
export function draftName({ practice }: Pick<Report, 'practice'>): string {
  return practice === true ? '练习草稿' : '草稿';
}
