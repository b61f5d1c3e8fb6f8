import { Button } from '@mantine/core';
import { useCallback, useMemo, useRef } from 'react';
import type { NarrativeId } from '#shared/form/form';
import type { TiedFigure } from '#shared/report/report';
import type { Finding } from '#shared/rules/finding';
import { useAnnounce } from '../editing/announcer';
import { useOpenFind } from '../editing/find-request';
import { useReadOnly } from '../editing/folder-context';
import { localProfileOf } from '../editing/local-profile-of';
import { useNavigation } from '../editing/page-navigation';
import { useReportState, useSession } from '../editing/session-context';
import { NarrativeField } from '../fields/narrative-field';
import { InsertFigure } from '../tied-figures/insert-figure';
import { TieNote } from '../tied-figures/tie-note';
import { loosenedWords } from '../tied-figures/tied-words';
import { useTiedFigures } from '../tied-figures/use-tied-figures';
import styles from './checked-text.module.css';
import { SeverityLabel } from './severity-label';
import { shownFindings } from './shown-findings';
import { useTextPaste } from './use-text-paste';

interface CheckedTextProps {
  readonly part: NarrativeId;
  readonly label: string;
  readonly areaRef?: (area: HTMLTextAreaElement | null) => void;
}

/** A text of the report with what is found in it right under it. */
export function CheckedText({ part, label, areaRef }: CheckedTextProps) {
  const { store, pending, autosave } = useSession();
  const { destination, at } = useNavigation();
  const text = useReportState(({ report }) => report.narrative[part]);
  const found = useReportState(shownFindings).filter(({ lead }) => isAbout(lead, part));
  const lengthLimit = useReportState((state) => localProfileOf(state)?.lengthLimits[part]);
  const place = destination.text;
  const selection = useMemo(
    () => (place?.part === part ? { start: place.start, end: place.end, at } : undefined),
    [place, part, at],
  );
  const onText = useCallback(
    (next: string, nextTies: readonly TiedFigure[]) =>
      store.apply({ type: 'narrative', part, text: next, ties: nextTies }),
    [store, part],
  );
  const isReadOnly = useReadOnly();
  const area = useRef<HTMLTextAreaElement | null>(null);
  const announce = useAnnounce();
  const { ties, isWaiting, lastCell, insert, untie } = useTiedFigures(part, area);
  const openFind = useOpenFind();
  const { onPaste, paste } = useTextPaste(part);
  const messagesId = `${part}-messages`;

  return (
    <div>
      <NarrativeField
        label={label}
        value={text}
        ties={ties}
        isWaiting={isWaiting}
        noteOn={(tie) => (
          <TieNote part={part} tie={tie} onUntie={isReadOnly ? undefined : () => untie(tie)} />
        )}
        tools={
          <>
            {!isReadOnly && <InsertFigure lastCell={lastCell} onInsert={insert} />}
            <Button variant="subtle" aria-keyshortcuts="Control+F" onClick={openFind}>
              查找和替换
            </Button>
          </>
        }
        describedBy={messagesId}
        invalid={found.some(({ lead }) => lead.severity === 'error')}
        lengthLimit={lengthLimit}
        selection={selection}
        pending={pending}
        onTyping={autosave.touch}
        onText={onText}
        onLoosened={(count) => announce(loosenedWords(count))}
        onPaste={onPaste}
        areaRef={(element) => {
          area.current = element;
          areaRef?.(element);
        }}
      />
      {paste?.textAfter === text && (
        <p className={styles.paste}>
          <span>{paste.words}</span>
          <Button data-edits onClick={paste.undoCleaning}>
            不清理，原样粘贴
          </Button>
        </p>
      )}
      <ul id={messagesId} className={styles.messages}>
        {found.map(({ lead, message }) => (
          <li key={lead.key} className={styles.message} data-severity={lead.severity}>
            <SeverityLabel severity={lead.severity} /> {message}
            {lead.explained && <span className={styles.explained}>已写明说明。</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

function isAbout(finding: Finding, part: NarrativeId): boolean {
  if (finding.place !== undefined) return finding.place.part === part;
  return finding.section === part && finding.cells.length === 0;
}
