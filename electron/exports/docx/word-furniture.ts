import {
  AlignmentType,
  Footer,
  Header,
  type ISectionOptions,
  LineRuleType,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import type { PageDocument, PageGeometry } from '#shared/layout/page-document';
import { textWidth, toPoints } from '#shared/layout/page-geometry';
import { CHECK_CODE_SIZE, MARK_FROM_TOP, MARK_SIZE } from '../pdf/page-furniture';
import { halfPoints, twips, twipsOf } from './word-lengths';
import { OTHER_STYLES } from './word-styles';
import { wordRuns } from './word-text';

/**
 * Height of the middle of Noto Serif's em dash above the baseline, as a share of the type size (measured on a drawn page): the standard places the dash itself.
 */
const DASH_HEIGHT = 0.273;

/** Lines of header and footer have a fixed height, in points, so that their type stands where it is meant to. */
const LINE = 20;
/** Share of a line of fixed height that Word keeps above the baseline. */
const ABOVE_BASELINE = 0.8;

type Furniture = Required<Pick<ISectionOptions, 'footers'>> & Pick<ISectionOptions, 'headers'>;

/** Draft mark, page number and check code; places are those of spec/typography.md section 4. */
export function wordFurniture(document: PageDocument): Furniture {
  const { mark } = document;
  const header = () => new Header({ children: [markLine(mark ?? '')] });
  return {
    ...(mark === undefined ? {} : { headers: { default: header(), even: header() } }),
    footers: {
      default: new Footer({ children: [numberLine(document, true)] }),
      even: new Footer({ children: [numberLine(document, false)] }),
    },
  };
}

/** How far header and footer stand from the edges of the paper, in twips. */
export function furnitureMargins({ height, pageNumber }: PageGeometry) {
  const baseline = toPoints(pageNumber.fromTop) + DASH_HEIGHT * pageNumber.size;
  return {
    header: twips(toPoints(MARK_FROM_TOP) - ABOVE_BASELINE * LINE),
    footer: twips(toPoints(height) - baseline - (1 - ABOVE_BASELINE) * LINE),
  };
}

function markLine(mark: string): Paragraph {
  return new Paragraph({
    style: OTHER_STYLES.header.id,
    alignment: AlignmentType.CENTER,
    spacing: { line: twips(LINE), lineRule: LineRuleType.EXACT },
    children: wordRuns(mark, { size: halfPoints(MARK_SIZE) }),
  });
}

/** `— 1 —` outside, the check code inside. */
function numberLine({ page, checkCode }: PageDocument, isOdd: boolean): Paragraph {
  const inset = twipsOf(page.pageNumber.inset);
  const number = new TextRun({
    children: ['— ', PageNumber.CURRENT, ' —'],
    size: halfPoints(page.pageNumber.size),
  });
  const code = checkCode === undefined ? [] : wordRuns(checkCode, { size: halfPoints(CHECK_CODE_SIZE) });
  const tab = new TextRun({ children: [new Tab()] });
  return new Paragraph({
    style: OTHER_STYLES.footer.id,
    indent: { left: inset, right: inset },
    tabStops: [{ type: TabStopType.RIGHT, position: twips(textWidth(page)) - inset }],
    spacing: { line: twips(LINE), lineRule: LineRuleType.EXACT },
    children: isOdd ? [...code, tab, number] : [number, tab, ...code],
  });
}
