import { CELL_RULES } from './cell-rules';
import { CITATION_RULES } from './citation-rules';
import { CONTENT_RULES } from './content-rules';
import { DISCLOSURE_RULES } from './disclosure-rules';
import { DISPUTE_RULES } from './dispute-rules';
import { DRAWABLE_RULES } from './drawable-rules';
import { HANDING_IN_RULES } from './handing-in-rules';
import { LOCAL_RULES } from './local-rules';
import { PERSONAL_DETAIL_RULES } from './personal-detail-rules';
import { PUBLISHED_RULES } from './published-rules';
import { RECORDED_RULES } from './recorded-rules';
import { REPORT_RULES } from './report-rules';
import { REQUEST_RULES } from './request-rules';
import type { Rule } from './rule';
import { TEXT_RULES } from './text-rules';
import { TEXT_TABLE_RULES } from './text-table-rules';
import { TIME_RULES } from './time-rules';
import { TITLE_RULES } from './title-rules';
import { YEAR_RULES } from './year-rules';

/** Every rule of the program, family by family. A further family is one file and one line here. */
export const RULES: readonly Rule[] = [
  ...CELL_RULES,
  ...RECORDED_RULES,
  ...DISCLOSURE_RULES,
  ...REQUEST_RULES,
  ...DISPUTE_RULES,
  ...TEXT_TABLE_RULES,
  ...TEXT_RULES,
  ...CONTENT_RULES,
  ...TIME_RULES,
  ...CITATION_RULES,
  ...PERSONAL_DETAIL_RULES,
  ...DRAWABLE_RULES,
  ...YEAR_RULES,
  ...REPORT_RULES,
  ...TITLE_RULES,
  ...HANDING_IN_RULES,
  ...PUBLISHED_RULES,
  ...LOCAL_RULES,
];
