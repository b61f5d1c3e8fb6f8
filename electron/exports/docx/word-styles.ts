import {
  AlignmentType,
  DocumentDefaults,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
  OnOffElement,
  ParagraphProperties,
  StyleForParagraph,
  XmlAttributeComponent,
} from 'docx';
import type { FontRole, PageGeometry, ParagraphBlock, ParagraphStyle } from '#shared/layout/page-document';
import { BODY_SIZE, TITLE_SIZE, textWidth } from '#shared/layout/page-geometry';
import { wordFonts } from './word-fonts';
import { halfPoints, twips } from './word-lengths';

/** What a style gives its paragraphs; only what differs from it is written into a paragraph. */
export interface StyleLook {
  readonly font: FontRole;
  readonly size: number;
  readonly align: ParagraphBlock['align'];
  /** First-line indent in characters. */
  readonly indent: number;
}

interface TextStyle extends StyleLook {
  readonly id: string;
  /** The name by which Word knows its own styles: its Chinese edition and WPS show `heading 1` as 标题 1. */
  readonly name: string;
  readonly level?: number;
}

const TEXT = { size: BODY_SIZE, align: 'justify', indent: 2 } as const;
const BODY: TextStyle = { ...TEXT, id: '正文', name: 'Normal', font: 'body' };

/** Styles of running text. A blank line is an empty paragraph of text. */
export const TEXT_STYLES: Readonly<Record<ParagraphStyle, TextStyle>> = {
  title: { id: '标题', name: 'Title', font: 'title', size: TITLE_SIZE, align: 'center', indent: 0 },
  heading1: { ...TEXT, id: '标题1', name: 'heading 1', font: 'heading1', level: 0 },
  heading2: { ...TEXT, id: '标题2', name: 'heading 2', font: 'heading2', level: 1 },
  heading3: { ...TEXT, id: '标题3', name: 'heading 3', font: 'body', level: 2 },
  body: BODY,
  blank: BODY,
};

/** Styles of what stands outside running text; size and place are written where they are used. */
export const OTHER_STYLES = {
  table: { id: '表格文字', name: '表格文字', font: 'table' },
  header: { id: '页眉', name: 'header', font: 'heading1' },
  footer: { id: '页脚', name: 'footer', font: 'pageNumber' },
} as const;

/** All styles of the document and nothing else: the library would add some thirty of its own in English. */
export function wordStyles(page: PageGeometry): IStylesOptions {
  const { blank: _sameAsBody, ...texts } = TEXT_STYLES;
  return {
    importedStyles: [
      new DocumentDefaults({
        run: {
          font: wordFonts('body'),
          size: halfPoints(BODY_SIZE),
          // Letters and digits are no Chinese: LibreOffice would break a number wherever a line ends.
          language: { value: 'en-US', eastAsia: 'zh-CN' },
        },
      }),
      ...Object.values(texts).map((style) => new WordStyle(textStyle(style, page))),
      ...Object.values(OTHER_STYLES).map(
        ({ font, ...style }) =>
          new WordStyle({
            ...style,
            run: { font: wordFonts(font) },
            paragraph: { alignment: AlignmentType.LEFT },
          }),
      ),
    ],
  };
}

function textStyle(style: TextStyle, page: PageGeometry): IParagraphStyleOptions {
  const { id, name, font, size, align, level } = style;
  const isHeading = level !== undefined || style === TEXT_STYLES.title;
  return {
    id,
    name,
    quickFormat: true,
    // Nothing that is not tightened like the text may be based on it: a style cannot say that it is not.
    ...(level === undefined ? {} : { basedOn: BODY.id }),
    ...(style === BODY ? {} : { next: BODY.id }),
    run: {
      font: wordFonts(font),
      size: halfPoints(size),
      ...(align === 'justify' ? { characterSpacing: tightening(page, size) } : {}),
    },
    paragraph: {
      alignment: wordAlignment(align),
      indent: firstLineIndent(style),
      keepNext: isHeading,
      spacing: { before: 0, after: 0, line: twips(page.linePitch), lineRule: LineRuleType.EXACT },
      ...(level === undefined ? {} : { outlineLevel: level }),
    },
  };
}

/** Indent in characters, and in points for readers that do not know characters. */
export function firstLineIndent({ indent, size }: Pick<StyleLook, 'indent' | 'size'>) {
  return { firstLine: twips(indent * size), firstLineChars: indent * 100 };
}

/** Both indents of a paragraph; the right one is for signatures, which stand at the right. */
export function paragraphIndent(block: ParagraphBlock) {
  const { rightIndent, size } = block;
  return {
    ...firstLineIndent(block),
    ...(rightIndent === undefined ? {} : { right: twips(rightIndent * size) }),
  };
}

export function wordAlignment(align: ParagraphBlock['align']) {
  return { justify: AlignmentType.BOTH, center: AlignmentType.CENTER, right: AlignmentType.RIGHT }[align];
}

/**
 * What characters move together so that a line holds as many as the standard asks for, in twips. A twip more than
 * needed: every program rounds, and LibreOffice does not print the last mark of a line that is full to the edge.
 */
export function tightening(page: PageGeometry, size: number): number {
  const needed = Math.floor((textWidth(page) / page.charactersPerLine - size) * 20);
  return needed < 0 ? needed - 1 : 0;
}

class StyleAttributes extends XmlAttributeComponent<{
  readonly type: string;
  readonly default?: string;
  readonly styleId: string;
}> {
  protected override readonly xmlKeys = {
    type: 'w:type',
    default: 'w:default',
    styleId: 'w:styleId',
  };
}

/** A style whose lines break as in the PDF: no blanks between 2025 and 年, and no marks that hang over the margin. */
class WordStyle extends StyleForParagraph {
  constructor(options: IParagraphStyleOptions) {
    super(options);
    // The library cannot say either of these: which style is the default (but by its English id), and what lines do.
    if (options.id === BODY.id)
      this.root[0] = new StyleAttributes({ type: 'paragraph', default: '1', styleId: options.id });
    this.root[this.root.length - 2] = new LineProperties(options.paragraph ?? {});
  }
}

class LineProperties extends ParagraphProperties {
  constructor({ keepNext = false, ...options }: NonNullable<IParagraphStyleOptions['paragraph']>) {
    super(options);
    // Word reads properties in the order of the schema: these stand before spacing, indent and alignment.
    this.root.unshift(
      new OnOffElement('w:keepNext', keepNext),
      ...['w:overflowPunct', 'w:autoSpaceDE', 'w:autoSpaceDN'].map((name) => new OnOffElement(name, false)),
    );
  }
}
