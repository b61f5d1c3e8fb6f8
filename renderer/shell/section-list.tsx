import { useNavigation } from '../editing/page-navigation';
import { isFilledIn, isListed, PAGES, type PageId, pageName } from '../editing/pages';
import { useReportState } from '../editing/session-context';
import type { SectionProgress } from '../findings/section-progress';
import { usePageProgress } from './page-progress';
import styles from './section-list.module.css';

const LISTED = PAGES.filter(isListed);

/** After the parts come the last steps. */
const FIRST_STEP = LISTED.find((page) => !isFilledIn(page));

/** The parts of the report at the left, each with its state in words. */
export function SectionList() {
  return (
    <nav className={styles.nav} aria-label="年报各部分">
      <ul>
        {LISTED.map((page) => (
          <SectionLink key={page} page={page} />
        ))}
      </ul>
    </nav>
  );
}

function SectionLink({ page }: { readonly page: PageId }) {
  const { page: present, go } = useNavigation();
  const form = useReportState((state) => state.form);
  const progress = usePageProgress(page);
  return (
    <li className={styles.item} data-first-step={page === FIRST_STEP || undefined}>
      <a
        className={styles.link}
        href={`#${page}`}
        aria-current={present === page ? 'page' : undefined}
        onClick={(event) => {
          event.preventDefault();
          go({ page });
        }}
      >
        <span className={styles.name}>{pageName(page, form)}</span>
        {progress !== undefined && (
          <span className={styles.state} data-standing={progress.standing}>
            {shortState(progress)}
          </span>
        )}
      </a>
    </li>
  );
}

/** The list is narrow: what else is to be done stands there, and not how much has been written. */
function shortState({ words, rest }: SectionProgress): string {
  return rest === undefined ? words : `${words}・${rest}`;
}
