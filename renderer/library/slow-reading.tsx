import { useEffect, useState } from 'react';

/** What takes longer than this is told, in milliseconds. */
const QUIET_FOR = 1000;

/** Says that the drafts are being read where that takes a while: a thousand the first time, or on a slow drive. */
export function SlowReading() {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), QUIET_FOR);
    return () => clearTimeout(timer);
  }, []);
  return <p role="status">{isSlow ? '正在读取草稿，第一次打开或者草稿很多时要等一会儿…' : ''}</p>;
}
