import { type FindOptions, findInReport, replaceHits, type TextHit } from '#shared/report/find-in-report';
import { tiesAfter, tiesIn } from '#shared/report/tied-figures';
import { useAnnounce } from '../editing/announcer';
import { useSession } from '../editing/session-context';
import { loosenedWords, tiedCount } from '../tied-figures/tied-words';
import { hitPlace } from './hit-words';

interface Replacing {
  readonly replaceOne: (hit: TextHit) => void;
  readonly replaceAll: () => void;
}

/** 替换这一处 and 全部替换 of what is looked for; each is one step of work, and says what it did. */
export function useReplacing(query: string, replacement: string, options: FindOptions): Replacing {
  const { store, history, pending } = useSession();
  const announce = useAnnounce();

  /** What is being typed comes in first: the places are those of the texts as they stand now. */
  const present = () => {
    pending.commitAll();
    const { form, report } = store.getState();
    return { form, report, hits: findInReport(form, report, query, options).hits };
  };
  /** Answers what came loose from the tables by it, in words. */
  const replace = (hits: readonly TextHit[]) => {
    const { report } = store.getState();
    const parts = new Set(hits.map((hit) => hit.part));
    history.endStep();
    for (const part of parts) {
      const ofPart = hits.filter((hit) => hit.part === part);
      const text = report.narrative[part];
      // From the last to the first, so that each place is still the one it was found at.
      const changes = [...ofPart]
        .reverse()
        .map(({ start, end }) => ({ start, removed: text.slice(start, end), inserted: replacement }));
      const next = replaceHits(text, ofPart, replacement);
      store.apply({
        type: 'narrative',
        part,
        text: next,
        ties: tiesAfter(tiesIn(report, part), text, changes, next),
      });
    }
    history.endStep();
    return loosenedWords(tiedCount(report, parts) - tiedCount(store.getState().report, parts));
  };
  const done = replacement === '' ? `已删去“${query}”` : `已把“${query}”替换为“${replacement}”`;

  return {
    replaceOne: (wanted) => {
      const { form, report, hits } = present();
      const hit = hits.find(({ part, start }) => part === wanted.part && start === wanted.start);
      if (hit === undefined) return announce('这一处刚刚改动过，没有替换。');
      const place = hitPlace(form, report.narrative[hit.part], hit);
      const loosened = replace([hit]);
      announce(`${done}：${place}。${loosened}`);
    },
    replaceAll: () => {
      const { hits } = present();
      const loosened = replace(hits);
      announce(`${done}，共 ${hits.length} 处。${loosened}要改回来，按一次 Ctrl+Z。`);
    },
  };
}
