import { useAnnounce } from '../editing/announcer';
import { useBridge } from '../editing/bridge-context';
import type { EditingSession } from '../editing/session';

/** 另存到…: writes the open report to a place the person chooses, as it stands in the window. */
export function useSaveElsewhere(session: EditingSession): () => Promise<void> {
  const bridge = useBridge();
  const announce = useAnnounce();
  return async () => {
    const { report, revision } = session.toSave();
    const answer = await bridge.call['exports:report-file']({ id: session.id, report });
    if (!answer.ok) announce(answer.message, 'problem');
    else if (answer.value.outcome === 'failed') announce(answer.value.message, 'problem');
    else if (answer.value.outcome === 'saved') {
      session.keptElsewhere(revision);
      announce(`已另存到 ${answer.value.shownPath}`);
    }
  };
}
