const SHORTEST = 5;
const LONGEST = 100;

/** Checks a 说明: one line, 5 to 100 characters (ux-conventions section 5). Answers what to change, or undefined. */
export function explanationProblem(text: string): string | undefined {
  const length = [...cleanExplanation(text)].length;
  if (length === 0) return '请写明为什么这样填是对的。';
  if (length < SHORTEST) return `说明至少写 ${SHORTEST} 个字，现在是 ${length} 个字。`;
  if (length > LONGEST) return `说明最多写 ${LONGEST} 个字，现在是 ${length} 个字。`;
  return undefined;
}

/** The 说明 as it is kept: on one line, without blanks around it. */
export function cleanExplanation(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ').trim();
}
