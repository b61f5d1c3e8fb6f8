import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useBridge } from '../editing/bridge-context';
import { focusHeading } from '../theme/focus-heading';
import styles from './version-notice.module.css';

/**
 * Tells, in a line over the page that stays until it is closed, what is wrong with the keeping of earlier versions. It
 * asks nothing and takes no focus: the report itself is saved.
 */
export function VersionNotice() {
  const bridge = useBridge();
  const [message, setMessage] = useState<string>();

  useEffect(() => bridge.on['version-notice']((notice) => setMessage(notice.message)), [bridge]);

  const close = () => {
    setMessage(undefined);
    focusHeading();
  };
  return (
    <div aria-live="polite">
      {message !== undefined && (
        <div className={styles.notice}>
          <p>{message}</p>
          <Button onClick={close}>知道了</Button>
        </div>
      )}
    </div>
  );
}
