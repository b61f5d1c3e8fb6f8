import { useMemo, useState } from 'react';
import { differenceWords } from '#shared/report/difference-words';
import { reportDifference } from '#shared/report/report-difference';
import { momentWords } from '../editing/save-state';
import { useReportState, useSession } from '../editing/session-context';
import { FormerPrevious } from './former-previous';
import { UnkeptDialog } from './unkept-dialog';
import { useRestoring } from './use-restoring';
import { useVersionReport } from './use-version-report';
import { useVersions, type Version } from './use-versions';
import { VersionDetails } from './version-details';
import { VersionList } from './version-list';
import { VersionPlacePanel } from './version-place-panel';
import styles from './versions-page.module.css';

/** 早先版本: the versions of the open report by time, each to be looked at and restored. */
export function VersionsPage() {
  const { list, reload } = useVersions(useSession().id);
  return (
    <>
      <p className={styles.lead}>
        填写时每 5 分钟、成片粘贴和恢复之前，自动留一份版本。今天的全部保留，30 天内每天一份，两年内每月一份。
      </p>
      {list?.versions === undefined ? (
        list !== undefined && <p className={styles.problem}>{list.failure}</p>
      ) : list.versions.length === 0 ? (
        <p className={styles.none}>还没有早先版本。填写几分钟以后，这里会有。</p>
      ) : (
        <Versions versions={list.versions} onRestored={() => void reload()} />
      )}
      <FormerPrevious />
      <section className={styles.place} aria-labelledby="version-place">
        <h2 id="version-place">存放位置</h2>
        <VersionPlacePanel onChanged={() => void reload()} />
      </section>
    </>
  );
}

interface VersionsProps {
  readonly versions: readonly Version[];
  readonly onRestored: () => void;
}

function Versions({ versions, onRestored }: VersionsProps) {
  const now = useReportState((state) => state.report);
  const [chosenName, setChosenName] = useState<string>();
  const [newest] = versions;
  const chosen = versions.find(({ name }) => name === chosenName) ?? newest;
  const newestReport = useVersionReport(newest?.name)?.report;
  const read = useVersionReport(chosen?.name);
  const { question, restore, restoreAllTheSame, keepAsItIs } = useRestoring(onRestored);
  const sinceNewest = useMemo(
    () =>
      newestReport === undefined ? undefined : differenceWords(reportDifference(newestReport, now), now),
    [newestReport, now],
  );
  if (chosen === undefined) return null;
  const moment = momentWords(chosen.madeAt, new Date());
  const shown = read?.report;

  return (
    <div className={styles.versions}>
      <VersionList
        versions={versions}
        sinceNewest={sinceNewest === '内容相同' ? '没有再改动' : sinceNewest}
        chosen={chosen.name}
        onChoose={setChosenName}
      />
      {shown === undefined ? (
        <p className={read === undefined ? undefined : styles.problem}>{read?.failure}</p>
      ) : (
        <VersionDetails
          key={chosen.name}
          report={shown}
          moment={moment}
          onRestore={() => void restore({ report: shown, moment })}
        />
      )}
      {question !== undefined && (
        <UnkeptDialog question={question} onRestore={restoreAllTheSame} onClose={keepAsItIs} />
      )}
    </div>
  );
}
