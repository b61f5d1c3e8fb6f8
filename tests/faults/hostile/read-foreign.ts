import { formOf } from '#shared/form/forms';
import type { ForeignReading } from '#shared/import/foreign-reading';
import { readingAccount } from '#shared/import/reading-account';
import { accountWords, leftOverLines, sectionWords, tooLargeTableWords } from '#shared/import/reading-words';
import { reportOfReading } from '#shared/import/report-of-reading';
import { foreignReadingSchema } from '#shared/ipc/foreign-schemas';
import { readAnyPath } from '../../../electron/imports/read-any-path';
import { readDocumentPath } from '../../../electron/imports/read-document-path';
import { printedBlocks } from '../../foreign-documents/printed-blocks';
import { typedInWord } from '../../foreign-documents/typed-in-word';
import { writeWord } from '../../foreign-documents/write-word';
import { soundReport } from '../../rule-cases/sound-report';
import type { Ended } from './hostile-reader';
import { packArchive, partsOf } from './pack-archive';
import { exportedReports } from './read-exported';
import { workWithReport } from './read-report';

const REPORTS = [soundReport('2019'), soundReport('2021')] as const;

/** Word documents as offices make them: none of ours, numbered by Word, headings in boxes, all in one table. */
export function foreignWordFiles(): Uint8Array[] {
  const [older, newer] = REPORTS.map(printedBlocks);
  return [
    writeWord(newer ?? [], { isNumberedAutomatically: true, hasDraggedBorders: true }),
    writeWord(older ?? [], { hasHeadingsInBoxes: true, hasTrackedChanges: true }),
    writeWord(newer ?? [], { isInLayoutTable: true, isScattered: true }),
    typedInWord(REPORTS[1]),
  ];
}

/** Workbooks without the data of ours: what another program leaves when it saves them. */
export async function foreignSheetFiles(): Promise<readonly Uint8Array[]> {
  const exported = await exportedReports('xlsx');
  return exported.map((file) =>
    packArchive(partsOf(file).filter(({ name }) => !name.startsWith('customXml/'))),
  );
}

/** What 打开 does with a document made by others: reads what it shows, tells what it could not, makes a draft of it. */
export async function openForeignFile(path: string): Promise<Ended> {
  const reading = await readAnyPath(path, readDocumentPath);
  if (reading.ok) throw new Error('a document without data of ours gave some');
  if (reading.foreign === undefined) return { how: 'refused', words: reading.message };
  // As it crosses between the processes.
  return workWithReading(foreignReadingSchema.parse(reading.foreign));
}

/** Everything the page does with a reading until it is a draft. */
export function workWithReading(reading: ForeignReading): Ended {
  const words = [
    accountWords(readingAccount(reading)),
    ...leftOverLines(reading.leftOver),
    ...sectionWords(formOf(reading.template), reading),
    ...reading.tooLarge.map(tooLargeTableWords),
  ];
  const { name, kind } = reading.unit;
  const decisions = { unit: { name, kind, superior: '' }, reportYear: reading.reportYear ?? 2024 };
  workWithReport(reportOfReading(reading, { ...decisions, signsAsZero: true, figures: 'accepted' }));
  workWithReport(reportOfReading(reading, { ...decisions, signsAsZero: false, figures: 'printed' }));
  if (words.some((line) => line.length > MOST_SAID)) throw new Error('a sentence nobody can read to its end');
  return { how: 'read' };
}

/** Of one row, with everything that was not read in it. */
const MOST_SAID = 100_000;
