import type { FontRole } from '../page-document';

/** Properties of an inline style, in the order they are written. */
export type Style = Readonly<Record<string, string | undefined>>;

/** Font families by role, the standard's first (spec/typography.md section 6); a reader has some of them. */
const FAMILIES: Readonly<Record<FontRole, string>> = {
  title: '方正小标宋简体,方正小标宋_GBK,华文中宋,宋体,serif',
  body: '仿宋_GB2312,仿宋,华文仿宋,serif',
  heading1: '黑体,华文黑体,sans-serif',
  heading2: '楷体_GB2312,楷体,华文楷体,serif',
  table: '宋体,华文宋体,serif',
  tableNote: '楷体_GB2312,楷体,华文楷体,serif',
  pageNumber: '宋体,华文宋体,serif',
};

/** The text of a `style` attribute. */
export function inlineStyle(style: Style): string {
  return Object.entries(style)
    .flatMap(([property, value]) => (value === undefined ? [] : [`${property}:${value}`]))
    .join(';');
}

/** The font families a role of type asks for. */
export function fontFamily(role: FontRole): string {
  return FAMILIES[role];
}
