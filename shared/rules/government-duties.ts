/** What 《条例》第五十条第（四）项 asks of people's governments beyond other bodies, by the word for it (rule N-04). */
const DUTIES: readonly (readonly [word: string, spokenOfAs: RegExp])[] = [
  ['考核', /考核|考评|绩效/],
  ['评议', /评议|满意度|民意调查|社会评价|第三方评估/],
  ['责任追究', /责任追究|追究[^，。；\n]{0,6}责任|追责|问责/],
];

/** The words of duties that no text of a report speaks of. */
export function missingDuties(texts: readonly string[]): readonly string[] {
  return DUTIES.filter(([, spokenOfAs]) => !texts.some((text) => spokenOfAs.test(text))).map(
    ([word]) => word,
  );
}

/** The words of all these duties, in the order of the article. */
export const GOVERNMENT_DUTIES: readonly string[] = DUTIES.map(([word]) => word);
