import type { FormSection } from '../form/form';
import { formOf } from '../form/forms';
import { shortDigest } from '../report/canonical';
import { type Figures, readFigures } from '../report/figures';
import { type PaperOptions, USUAL_PAPER } from '../report/paper-options';
import { type Report, reportTitle } from '../report/report';
import { reportDigest } from '../report/report-file';
import type { ExplainedItem } from '../report/review-sheet';
import { explanationPage } from './explanation-page';
import { layOutTable } from './lay-out-table';
import { narrativeParagraphs } from './narrative-paragraphs';
import type { Block, PageDocument, ParagraphBlock } from './page-document';
import { BODY_SIZE, PAGE_GEOMETRY, TITLE_SIZE, textWidth } from './page-geometry';
import { printableText } from './printable-text';
import { signatureBlock } from './signature-block';
import { titleLines } from './title-lines';

export interface LayoutOptions {
  /** Printed in the header of every page; the caller knows whether the report passed, printing does not judge. */
  readonly mark?: string;
  /** Prints the short digest at the foot of every page whatever the office chose: on drafts. */
  readonly checkCode?: boolean;
  /** What the office chose about its paper copies; left out, pages are as the standard has them. */
  readonly paper?: PaperOptions;
  /** Explained findings, printed on a 情况说明 page after the report; the official pages stay as they are. */
  readonly explanations?: readonly ExplainedItem[];
  /** The local notice they were checked against, named on that page. */
  readonly localNotice?: string;
}

const BLANK_LINE: ParagraphBlock = {
  type: 'paragraph',
  style: 'blank',
  runs: [],
  size: BODY_SIZE,
  align: 'justify',
  indent: 0,
  keepWithNext: false,
};

/** Lays a report out on its form: title, preface, the six headings exactly as prescribed, text and tables. */
export function layOutReport(report: Report, options: LayoutOptions = {}): PageDocument {
  const form = formOf(report.template);
  const figures = readFigures(form, report);
  const digest = reportDigest(report);
  const unitName = printableText(report.unit.name).trim();
  const { mark, checkCode, paper = USUAL_PAPER, explanations = [], localNotice = '' } = options;
  return {
    title: printableText(reportTitle(report)).trim(),
    language: 'zh-CN',
    page: { ...PAGE_GEOMETRY, linePitch: paper.linePitch },
    blocks: [
      BLANK_LINE,
      titleBlock(unitName, report.reportYear),
      ...(paper.submittingUnit ? [submittingUnit(unitName)] : []),
      BLANK_LINE,
      ...narrativeParagraphs(report.narrative.preface),
      ...form.sections.flatMap((section) => sectionBlocks(section, report, figures)),
      ...signatureBlock(unitName, report.reportYear, paper),
      ...explanationPage(explanations, unitName, report.reportYear, localNotice),
    ],
    metadata: { unitName, reportYear: report.reportYear, template: report.template, digest },
    ...(mark === undefined ? {} : { mark }),
    ...(checkCode === true || paper.checkCode ? { checkCode: `校验码 ${shortDigest(digest)}` } : {}),
  };
}

function titleBlock(unitName: string, reportYear: number): ParagraphBlock {
  const lines = titleLines(unitName, reportYear, textWidth(PAGE_GEOMETRY) / TITLE_SIZE);
  return {
    type: 'paragraph',
    style: 'title',
    runs: [{ text: lines.join('\n'), font: 'title' }],
    size: TITLE_SIZE,
    align: 'center',
    indent: 0,
    keepWithNext: true,
  };
}

/** 报送单位, which some offices want named below the title. */
function submittingUnit(unitName: string): ParagraphBlock {
  const runs = [{ text: `报送单位：${unitName}`, font: 'body' }] as const;
  return { ...BLANK_LINE, style: 'body', runs, align: 'center' };
}

function sectionBlocks(section: FormSection, report: Report, figures: Figures): Block[] {
  const heading: ParagraphBlock = {
    type: 'paragraph',
    style: 'heading1',
    runs: [{ text: section.heading, font: 'heading1' }],
    size: BODY_SIZE,
    align: 'justify',
    indent: 2,
    keepWithNext: true,
    opens: section.id,
  };
  return section.kind === 'table'
    ? [heading, layOutTable(section.table, figures)]
    : [heading, ...narrativeParagraphs(report.narrative[section.id])];
}
