import { useDeferredValue, useMemo, useRef } from 'react';
import type { NarrativeId } from '#shared/form/form';
import {
  type OutlinedParagraph,
  outlinedParagraphs,
  sectionOutline,
  withOutline,
} from '#shared/report/section-outline';
import { tiesIn } from '#shared/report/tied-figures';
import { useAnnounce } from '../../editing/announcer';
import { useNavigation } from '../../editing/page-navigation';
import { pageOfText } from '../../editing/pages';
import { useReportState, useSession } from '../../editing/session-context';

interface Outline {
  /** Whether there is anything left to put in: not once every sub-heading stands in the text. */
  readonly isOffered: boolean;
  /** How many paragraphs are still word for word the outline's. */
  readonly unwritten: number;
  /** Goes to the next of them. */
  readonly toNext: () => void;
  /** Puts the outline after what is there, as one step of work. */
  readonly insert: () => void;
}

/** The outline of a text section: what can be put in, and what of it is still to be rewritten. */
export function useOutline(part: NarrativeId): Outline {
  const { store, history, pending } = useSession();
  const { go } = useNavigation();
  const announce = useAnnounce();
  const judged = useDeferredValue(useReportState((state) => state.judged));
  const outline = useMemo(() => sectionOutline(judged.figures, judged.report, part), [judged, part]);
  const text = judged.report.narrative[part];
  const unwritten = useMemo(() => outlinedParagraphs(text, outline).length, [text, outline]);
  /** Where the last visit began: the next one goes on from there. */
  const visited = useRef(-1);

  const show = (paragraph: OutlinedParagraph | undefined) => {
    if (paragraph === undefined) return;
    visited.current = paragraph.start;
    go({ page: pageOfText(part), text: { part, ...paragraph } });
  };
  /** As the report stands this moment, with what was typed until now. */
  const present = () => {
    pending.commitAll();
    const { figures, report } = store.getState();
    return { text: report.narrative[part], outline: sectionOutline(figures, report, part) };
  };

  return {
    isOffered: withOutline(text, outline).text !== text,
    unwritten,
    toNext: () => {
      const now = present();
      const left = outlinedParagraphs(now.text, now.outline);
      show(left.find(({ start }) => start > visited.current) ?? left[0]);
    },
    insert: () => {
      const now = present();
      const next = withOutline(now.text, now.outline);
      history.endStep();
      const ties = [...tiesIn(store.getState().report, part), ...next.figures];
      store.apply({ type: 'narrative', part, text: next.text, ties });
      history.endStep();
      const added = outlinedParagraphs(next.text, now.outline).filter(
        ({ start }) => start >= now.text.trimEnd().length,
      );
      show(added[0]);
      announce(`已在文字后面插入提纲 ${added.length} 段，请逐段改写；写着“待补充”的，改成本单位的情况。`);
    },
  };
}
