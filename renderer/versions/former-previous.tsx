import { Button } from '@mantine/core';
import { formerPreviousId } from '#shared/ipc/version-schemas';
import { useAnnounce } from '../editing/announcer';
import { useBridge } from '../editing/bridge-context';
import { momentWords } from '../editing/save-state';
import { useSession } from '../editing/session-context';
import { usePrevious } from '../last-year/use-previous';
import { useVersions } from './use-versions';
import styles from './versions-page.module.css';

/** Reports of last year that were replaced or removed, with the way back. Nothing where there are none. */
export function FormerPrevious() {
  const bridge = useBridge();
  const announce = useAnnounce();
  const { take } = usePrevious();
  const id = formerPreviousId(useSession().id);
  const { list, reload } = useVersions(id);
  const former = (list?.versions ?? []).filter(({ unreadable }) => unreadable === undefined);

  const bringBack = async (name: string) => {
    const answer = await bridge.call['versions:read']({ id, name });
    if (!answer.ok) announce(answer.message, 'problem');
    else if (answer.value.outcome === 'failed') announce(answer.value.message, 'problem');
    else await take(answer.value.report);
    await reload();
  };

  if (former.length === 0) return null;
  return (
    <section className={styles.place} aria-labelledby="former-previous">
      <h2 id="former-previous">换下或移除的去年年报</h2>
      <ul>
        {former.map(({ name, madeAt }) => {
          const moment = momentWords(madeAt, new Date());
          return (
            <li key={name} className={styles.former}>
              <span>{moment} 换下的</span>
              <Button
                data-edits
                aria-label={`重新用作去年年报，${moment} 换下的`}
                onClick={() => void bringBack(name)}
              >
                重新用作去年年报
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
