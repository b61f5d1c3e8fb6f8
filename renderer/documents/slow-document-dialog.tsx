import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useBridge } from '../editing/bridge-context';
import { Dialog } from '../theme/dialog';

/** Says that a document is being read where that takes a while, with the way to stop it. */
export function SlowDocumentDialog() {
  const bridge = useBridge();
  const [shownName, setShownName] = useState<string>();
  useEffect(() => bridge.on['document-reading']((reading) => setShownName(reading.shownName)), [bridge]);

  if (shownName === undefined) return null;
  const stop = () => {
    setShownName(undefined);
    void bridge.call['documents:cancel']({});
  };
  return (
    <Dialog title="打开文件" onClose={stop}>
      <p role="status">正在读“{shownName}”，请稍候…</p>
      <Button onClick={stop}>停止</Button>
    </Dialog>
  );
}
