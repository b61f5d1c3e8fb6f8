import { type JudgedMistake, judgeClean, judgeMistakes, type Said } from './judge-reviewed';
import { LOOKS, type Look } from './reviewed-reports';
import { MISTAKE_KINDS } from './seeded-mistake';

/*
 * Prints how many of the seeded mistakes are found, which are missed, and all that is said of the clean reports.
 * `--messages` adds what is said of every mistake (`*` names its place), `--first`, `--second`, `--third` leave one look.
 */
const withMessages = process.argv.includes('--messages');

const line = ({ severity, rule, cells, part, message }: Said) =>
  `${severity} ${rule} [${cells.length > 0 ? cells.join(' ') : (part ?? '-')}] ${message}`;

const isFound = ({ hits }: JudgedMistake) => hits.length > 0;
const isHintOnly = ({ hits }: JudgedMistake) =>
  hits.length > 0 && hits.every(({ severity }) => severity === 'hint');
const share = (judged: readonly JudgedMistake[]) =>
  `found ${judged.filter(isFound).length} / ${judged.length}, ${judged.filter(isHintOnly).length} by a hint only`;

function printMistake({ mistake, fresh, hits }: JudgedMistake): void {
  if (hits.length > 0 && !withMessages) return;
  console.log(`  ${hits.length > 0 ? '' : 'MISSED '}${mistake.id} in ${mistake.from}: ${mistake.what}`);
  for (const said of fresh) console.log(`    ${hits.includes(said) ? '*' : ' '} ${line(said)}`);
}

function printLook(name: string, look: Look): void {
  const judged = judgeMistakes(look);
  console.log(`${name} look: ${share(judged)}`);
  for (const [kind, title] of Object.entries(MISTAKE_KINDS)) {
    const ofKind = judged.filter(({ mistake }) => mistake.kind === kind);
    console.log(`${title} (${kind}): ${share(ofKind)}`);
    for (const one of ofKind) printMistake(one);
  }
  const clean = judgeClean(look);
  for (const severity of ['refused', 'error', 'warning', 'hint'] as const) {
    const lines = clean.flatMap(({ report, said }) =>
      said.filter((one) => one.severity === severity).map((one) => `  ${report.id}: ${line(one)}`),
    );
    console.log(`clean reports (${clean.length}): ${lines.length} ${severity}`);
    for (const text of lines) console.log(text);
  }
}

const chosen = Object.entries(LOOKS).filter(([name]) => process.argv.includes(`--${name}`));
for (const [name, look] of chosen.length > 0 ? chosen : Object.entries(LOOKS)) printLook(name, look);
