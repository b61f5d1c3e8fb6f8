import { Button } from '@mantine/core';
import type { Form } from '#shared/form/form';
import type { Found, TextHit } from '#shared/report/find-in-report';
import type { Report } from '#shared/report/report';
import type { Destination } from '../editing/pages';
import styles from './find-panel.module.css';
import { hitContext, hitDestination, hitPlace, otherPlace } from './hit-words';

interface HitListProps {
  /** Id of the words that say how many there are. */
  readonly countId: string;
  readonly form: Form;
  readonly report: Report;
  readonly found: Found;
  readonly onGo: (destination: Destination) => void;
  readonly onReplace: (hit: TextHit) => void;
  readonly replaceLabel: string;
}

/** More lines than this help nobody; 全部替换 still means all. */
const MOST_SHOWN = 100;

/** What was found, line by line with its place and the words around it. */
export function HitList({ countId, form, report, found, onGo, onReplace, replaceLabel }: HitListProps) {
  const { hits, others } = found;
  return (
    <div className={styles.hits}>
      <p id={countId} className={styles.count}>
        {countWords(found)}
      </p>
      <ul>
        {hits.slice(0, MOST_SHOWN).map((hit) => {
          const text = report.narrative[hit.part];
          const place = hitPlace(form, text, hit);
          const { before, match, after } = hitContext(text, hit);
          return (
            <li key={`${hit.part} ${hit.start}`} className={styles.hit}>
              <span className={styles.place}>{place}</span>
              <span className={styles.context}>
                {before}
                <mark>{match}</mark>
                {after}
              </span>
              <Button aria-label={`去看：${place}`} onClick={() => onGo(hitDestination(hit))}>
                去看
              </Button>
              <Button data-edits aria-label={`${replaceLabel}：${place}`} onClick={() => onReplace(hit)}>
                {replaceLabel}
              </Button>
            </li>
          );
        })}
        {others.map((other) => {
          const { name, destination } = otherPlace(other);
          return (
            <li key={`${other.where} ${other.key}`} className={styles.hit}>
              <span className={styles.place}>{name}</span>
              <span className={styles.context}>{other.content}</span>
              <Button aria-label={`去看：${name}`} onClick={() => onGo(destination)}>
                去看
              </Button>
              <span className={styles.remark}>这里不替换</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function countWords({ hits, others }: Found): string {
  if (hits.length + others.length === 0) return '没有找到。';
  const shown = hits.length > MOST_SHOWN ? `，下面列出前 ${MOST_SHOWN} 处` : '';
  const beside =
    others.length === 0 ? '' : `单位信息和说明里有 ${others.length} 处，只列出，不替换，请到那里修改。`;
  return `正文里有 ${hits.length} 处${shown}。${beside}`;
}
