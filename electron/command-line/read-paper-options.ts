import {
  dateInWords,
  LINE_PITCHES,
  type PaperOptions,
  SIGNATURES,
  USUAL_PAPER,
} from '#shared/report/paper-options';

/** Words of the command line that choose about pages, with what `parseArgs` has to know of them. */
export const PAPER_OPTIONS = {
  'line-pitch': { type: 'string' },
  'submitting-unit': { type: 'boolean' },
  signature: { type: 'string' },
  'signed-on': { type: 'string' },
  'check-code': { type: 'boolean' },
} as const;

/** What was chosen about the pages; the date waits for the report it belongs to. */
export interface ChosenPaper extends Omit<PaperOptions, 'signedOn'> {
  readonly signedOn?: string;
}

type ReadPaper =
  | { readonly ok: true; readonly paper: ChosenPaper }
  | { readonly ok: false; readonly problem: string };

/** Reads the choices about pages from arguments that are known to have values where they need them. */
export function readPaperOptions(
  values: Partial<Record<keyof typeof PAPER_OPTIONS, string | boolean>>,
): ReadPaper {
  const { 'line-pitch': pitch, signature = USUAL_PAPER.signature, 'signed-on': signedOn } = values;
  const linePitch = LINE_PITCHES.find((known) => String(known) === (pitch ?? String(USUAL_PAPER.linePitch)));
  if (linePitch === undefined) return problem(`“--line-pitch”只能是${inWords([...LINE_PITCHES].sort())}`);
  const signed = SIGNATURES.find((known) => known === signature);
  if (signed === undefined) return problem(`“--signature”只能是${inWords(SIGNATURES)}`);
  if (signedOn !== undefined && dateInWords(String(signedOn)) === undefined)
    return problem('“--signed-on”要写成“2025-01-20”这样的日期');
  if (signedOn !== undefined && signed === 'none') return problem('“--signed-on”要和“--signature”一起用');
  return {
    ok: true,
    paper: {
      linePitch,
      submittingUnit: values['submitting-unit'] === true,
      signature: signed,
      checkCode: values['check-code'] === true,
      ...(signedOn === undefined ? {} : { signedOn: String(signedOn) }),
    },
  };
}

/** The choices for a report of this year. */
export function paperFor(reportYear: number, { signedOn, ...paper }: ChosenPaper): PaperOptions {
  return { ...paper, ...(signedOn === undefined ? {} : { signedOn: { reportYear, date: signedOn } }) };
}

function inWords(values: readonly (string | number)[]): string {
  return values.join('、');
}

function problem(words: string): ReadPaper {
  return { ok: false, problem: words };
}
