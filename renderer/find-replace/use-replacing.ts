import { type FindOptions, findInReport, replaceHits, type TextHit } from '#shared/report/find-in-report';
import { useAnnounce } from '../editing/announcer';
import { useSession } from '../editing/session-context';
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
  const replace = (hits: readonly TextHit[]) => {
    const { report } = store.getState();
    history.endStep();
    for (const part of new Set(hits.map((hit) => hit.part))) {
      const ofPart = hits.filter((hit) => hit.part === part);
      store.apply({
        type: 'narrative',
        part,
        text: replaceHits(report.narrative[part], ofPart, replacement),
      });
    }
    history.endStep();
  };
  const done = replacement === '' ? `已删去“${query}”` : `已把“${query}”替换为“${replacement}”`;

  return {
    replaceOne: (wanted) => {
      const { form, report, hits } = present();
      const hit = hits.find(({ part, start }) => part === wanted.part && start === wanted.start);
      if (hit === undefined) return announce('这一处刚刚改动过，没有替换。');
      const place = hitPlace(form, report.narrative[hit.part], hit);
      replace([hit]);
      announce(`${done}：${place}。`);
    },
    replaceAll: () => {
      const { hits } = present();
      replace(hits);
      announce(`${done}，共 ${hits.length} 处。要改回来，按一次 Ctrl+Z。`);
    },
  };
}
