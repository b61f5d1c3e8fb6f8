const DATE =
  /^(?:\d{4}|[二一][〇○零一二三四五六七八九]{3})\s*年\s*[\d一二三四五六七八九十]{1,3}\s*月\s*[\d一二三四五六七八九十]{1,3}\s*日$/;

/** A text without the unit's name and the date under it: the program prints both by itself. */
export function withoutSignature(text: string, unitName: string): string {
  const lines = text.split('\n');
  const isDated = DATE.test(lines.at(-1)?.normalize('NFKC').trim() ?? '');
  if (!isDated) return text;
  const rest = lines.slice(0, -1);
  const signed = rest.at(-1)?.replace(/\s/g, '') ?? '';
  const isSigned = signed !== '' && signed === unitName.replace(/\s/g, '');
  return (isSigned ? rest.slice(0, -1) : rest).join('\n');
}

/** The unit that has signed a text: the line over the date at its end; undefined where there is none. */
export function signedBy(text: string): string | undefined {
  const [line = '', date = ''] = text.split('\n').slice(-2);
  const name = line.replace(/\s/g, '');
  const isName = /^[\p{Script=Han}（）()]{4,40}$/u.test(name);
  return isName && DATE.test(date.normalize('NFKC').trim()) ? name : undefined;
}
