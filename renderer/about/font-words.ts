import type { FoundFont } from './find-fonts';

/** Which of the official fonts this PC has, and which not, for the choice of a paper made in Word. */
export function fontWords(fonts: readonly FoundFont[]): string {
  const names = (has: boolean) =>
    fonts
      .filter(({ found }) => (found !== undefined) === has)
      .map(({ name }) => name)
      .join('、');
  const [present, absent] = [names(true), names(false)];
  if (absent === '') return `本机的公文字体齐全：${present}。`;
  if (present === '') return `本机没有${absent}。在 Word、WPS 里排版时会用别的字体代替。`;
  return `本机有${present}，没有${absent}。在 Word、WPS 里排版时，没有的会用别的字体代替。`;
}
