import { HELD_OUT_SENTENCES } from './held-out-sentences';
import { type Judged, judge, scoreOf } from './judge-corpus';
import { LATER_SENTENCES } from './later-sentences';
import { UNSEEN_SENTENCES } from './unseen-sentences';
import { WORKED_SENTENCES } from './worked-sentences';

/** Prints precision and recall of the rules that read text, and every sentence they got wrong. */
const PARTS = [
  ['worked on', WORKED_SENTENCES],
  ['written later', LATER_SENTENCES],
  ['unseen at first', UNSEEN_SENTENCES],
  ['held out', HELD_OUT_SENTENCES],
] as const;

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

const judgedParts = PARTS.map(([name, sentences]) => ({ name, judged: sentences.map(judge) }));
for (const { name, judged } of judgedParts) print(name, judged);
print(
  'together',
  judgedParts.flatMap(({ judged }) => judged),
);
