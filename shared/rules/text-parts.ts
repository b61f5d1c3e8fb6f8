import type { Form, NarrativeId } from '../form/form';
import type { FindingSection } from './finding';

/** A text of the report, where its findings are listed, and what messages call it. */
export interface TextPart {
  readonly part: NarrativeId;
  readonly section: FindingSection;
  readonly name: string;
}

/** Every text of a form in print order. The preface stands on the page of 基本信息 and has no heading of its own. */
export function textParts(form: Form): readonly TextPart[] {
  const sections = form.sections.flatMap(({ kind, id, ordinal }) =>
    kind === 'narrative' ? [{ part: id, section: id, name: `第${ordinal}部分` } as const] : [],
  );
  return [{ part: 'preface', section: 'basics', name: '开头说明' }, ...sections];
}
