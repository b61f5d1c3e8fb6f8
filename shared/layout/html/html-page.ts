import type { PageDocument } from '../page-document';
import { htmlFragment } from './html-fragment';
import { element, type Markup, styleSheet, text } from './markup';

/** Nothing on the page may run or be fetched, wherever it is opened. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** What only a whole page can ask for: room at the sides, and rows and heads that hold together in print. */
function pageStyle({ page }: PageDocument): string {
  const { top, right, bottom, left } = page.margins;
  return [
    'body{margin:0;color:#000000;background:#ffffff}',
    'main{max-width:210mm;margin:0 auto;padding:24px}',
    `@page{size:A4;margin:${top}mm ${right}mm ${bottom}mm ${left}mm}`,
    '@media print{main{max-width:none;padding:0}tr{break-inside:avoid}h1,h2,h3,h4{break-after:avoid}}',
  ].join('');
}

/** A laid-out report as one HTML file that needs nothing beside it; the report in it is `htmlFragment()`. */
export function htmlPage(document: PageDocument): string {
  const { title, language, metadata } = document;
  const head = [
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'report-digest', content: metadata.digest }),
    element('title', {}, text(title)),
    styleSheet(pageStyle(document)),
  ];
  const body = element('main', {}, NEW_LINE, htmlFragment(document), NEW_LINE);
  const page = element(
    'html',
    { lang: language },
    element('head', {}, ...head.flatMap((part) => [NEW_LINE, part]), NEW_LINE),
    NEW_LINE,
    element('body', {}, body),
  );
  return `<!DOCTYPE html>\n${page.html}\n`;
}

const NEW_LINE: Markup = text('\n');
