import type { IFontAttributesProperties } from 'docx';
import type { FontRole } from '#shared/layout/page-document';

const LATIN = 'Times New Roman';

/**
 * The fonts of the standard by name (spec/typography.md section 6). They are named and not embedded: offices have
 * them, their licences forbid passing them on, and Word takes what is next where one is missing.
 */
const CHINESE: Readonly<Record<FontRole, string>> = {
  title: '方正小标宋简体',
  body: '仿宋_GB2312',
  heading1: '黑体',
  heading2: '楷体_GB2312',
  table: '宋体',
  tableNote: '楷体_GB2312',
  pageNumber: '宋体',
};

/** The standard sets page numbers in 宋体 digits. */
const OWN_DIGITS: readonly FontRole[] = ['pageNumber'];

/** The fonts of a role. The hint keeps “ ” — … in the Chinese one; Word would take them for Latin. */
export function wordFonts(role: FontRole): IFontAttributesProperties {
  const eastAsia = CHINESE[role];
  const latin = OWN_DIGITS.includes(role) ? eastAsia : LATIN;
  return { ascii: latin, hAnsi: latin, cs: latin, eastAsia, hint: 'eastAsia' };
}
