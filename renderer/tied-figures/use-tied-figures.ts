import { type RefObject, useCallback, useMemo, useRef } from 'react';
import type { CellId, FormCell, NarrativeId } from '#shared/form/form';
import type { TiedFigure } from '#shared/report/report';
import { digitsOf, isWholeNumber, tiesAfter, tiesIn } from '#shared/report/tied-figures';
import { useAnnounce } from '../editing/announcer';
import { useNavigation } from '../editing/page-navigation';
import { pageOfText } from '../editing/pages';
import { useReportState, useSession } from '../editing/session-context';
import { loosenedWords, sourceWords } from './tied-words';

interface TiedFiguresOfText {
  readonly ties: readonly TiedFigure[];
  /** Whether the cell of a figure is blank or cannot be read, so that there is nothing to follow. */
  readonly isWaiting: (tie: TiedFigure) => boolean;
  /** The cell last inserted from. */
  readonly lastCell: () => CellId | undefined;
  /** Puts a figure where the caret is, or over what is selected; one step of work. */
  readonly insert: (cell: FormCell, digits: string) => void;
  readonly untie: (tie: TiedFigure) => void;
}

const JOINED = '没有插入：光标紧挨着别的数字，插入后会连成一个数。请移开光标，或者先选中要换掉的数字。';

/** The figures of a text that follow cells, and what a person does with them. */
export function useTiedFigures(
  part: NarrativeId,
  area: RefObject<HTMLTextAreaElement | null>,
): TiedFiguresOfText {
  const { store, history, pending } = useSession();
  const { go } = useNavigation();
  const announce = useAnnounce();
  const ties = useReportState(({ report }) => tiesIn(report, part));
  // As one text, so that nothing is drawn anew while the same cells wait.
  const waiting = useReportState(({ report, figures }) =>
    tiesIn(report, part)
      .filter(({ cell }) => digitsOf(figures, cell) === null)
      .map(({ cell }) => cell)
      .join(),
  );
  const isWaiting = useMemo(() => {
    const cells = new Set(waiting.split(','));
    return ({ cell }: TiedFigure) => cells.has(cell);
  }, [waiting]);
  const last = useRef<CellId>(undefined);
  const lastCell = useCallback(() => last.current, []);

  const insert = (cell: FormCell, digits: string) => {
    if (area.current === null) return;
    pending.commitAll();
    const { selectionStart: start, selectionEnd } = area.current;
    const { report } = store.getState();
    const written = report.narrative[part];
    const removed = written.slice(start, selectionEnd);
    const text = written.slice(0, start) + digits + written.slice(selectionEnd);
    const end = start + digits.length;
    if (!isWholeNumber(text, start, end)) {
      go({ page: pageOfText(part), text: { part, start, end: selectionEnd } });
      return announce(JOINED, 'problem');
    }
    const former = tiesIn(report, part);
    const left = tiesAfter(former, written, [{ start, removed, inserted: digits }], text);
    history.endStep();
    store.apply({ type: 'narrative', part, text, ties: [...left, { cell: cell.id, start, end }] });
    history.endStep();
    last.current = cell.id;
    go({ page: pageOfText(part), text: { part, start: end, end } });
    announce(
      `已插入${sourceWords(report, cell)}的 ${digits}。插入的数字会随表格变动。${loosenedWords(former.length - left.length)}`,
    );
  };

  const untie = ({ start, end }: TiedFigure) => {
    pending.commitAll();
    history.endStep();
    store.apply({ type: 'untie', part, start });
    history.endStep();
    go({ page: pageOfText(part), text: { part, start: end, end } });
    announce(loosenedWords(1));
  };

  return { ties, isWaiting, lastCell, insert, untie };
}
