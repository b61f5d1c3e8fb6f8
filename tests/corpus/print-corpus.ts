import { CORPUS_PARTS } from './corpus-parts';
import { type Judged, judge, scoreOf } from './judge-corpus';

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

function print(name: string, judged: readonly Judged[]): void {
  const { sentences, expected, found, falseAlarms, precision, recall } = scoreOf(judged);
  const kinds = (['contradicts', 'agrees', 'silent'] as const)
    .map((kind) => `${judged.filter(({ sentence }) => sentence.kind === kind).length} ${kind}`)
    .join(', ');
  console.log(`${name}: ${sentences} sentences (${kinds})`);
  console.log(
    `  found ${found} of ${expected}, false alarms ${falseAlarms}; precision ${percent(precision)}, recall ${percent(recall)}`,
  );
  for (const { sentence, missed, falseAlarms: alarms } of judged) {
    if (missed.length > 0) console.log(`  missed ${missed.join(' ')}: ${sentence.text}`);
    for (const alarm of alarms) console.log(`  false alarm: ${alarm}\n    ${sentence.text}`);
  }
}

/** Prints precision and recall of the rules that read text, and every sentence they got wrong. */
const judgedParts = CORPUS_PARTS.map(({ name, sentences }) => ({ name, judged: sentences.map(judge) }));
for (const { name, judged } of judgedParts) print(name, judged);
const together = scoreOf(judgedParts.flatMap(({ judged }) => judged));
console.log(
  `together: ${together.sentences} sentences; found ${together.found} of ${together.expected}, false alarms ${together.falseAlarms}; precision ${percent(together.precision)}, recall ${percent(together.recall)}`,
);
