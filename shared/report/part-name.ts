import type { Form, NarrativeId, SectionId } from '../form/form';

/** How a part of a report is called in a sentence: 第五部分; 基本信息 and 开头说明 have no number. */
export function partName(form: Form, part: NarrativeId | SectionId | 'basics'): string {
  if (part === 'basics') return '基本信息';
  const section = form.sections.find(({ id }) => id === part);
  return section === undefined ? '开头说明' : `第${section.ordinal}部分`;
}
