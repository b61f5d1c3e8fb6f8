import { useEffect, useState } from 'react';
import type { ForeignReading } from '#shared/import/foreign-reading';
import { readForeignDocument } from '#shared/import/read-foreign-document';
import { useBridge } from '../editing/bridge-context';
import type { ForeignSource } from './foreign-source';
import { htmlBlocks } from './html-blocks';

export type ForeignLoad =
  | { readonly state: 'waiting' }
  | { readonly state: 'read'; readonly shownName: string; readonly reading: ForeignReading }
  | { readonly state: 'failed'; readonly message: string };

const PASTED_NAME = '粘贴的内容';
const NOTHING_FOUND =
  '粘贴的内容里没有找到年报的标题，也没有认出年报的表。请复制整篇年报，或者其中的一张表。';
const TOO_LONG = '粘贴的内容太长，不像是年报，没有读。请只复制年报，或者其中的一张表。';

/** What could be read of a document made by others. */
export function useForeignReading(source: ForeignSource): ForeignLoad {
  const bridge = useBridge();
  const [load, setLoad] = useState<ForeignLoad>({ state: 'waiting' });

  useEffect(() => {
    let isWanted = true;
    void loadOf().then((next) => {
      if (isWanted) setLoad(next);
    });
    return () => {
      isWanted = false;
    };

    async function loadOf(): Promise<ForeignLoad> {
      if ('html' in source) return readPasted(source.html);
      const answer = await bridge.call['foreign:examine'](source);
      if (!answer.ok) return { state: 'failed', message: answer.message };
      const { value } = answer;
      return value.outcome === 'failed'
        ? { state: 'failed', message: value.message }
        : { state: 'read', shownName: value.shownName, reading: value.reading };
    }
  }, [bridge, source]);

  return load;
}

function readPasted(html: string): ForeignLoad {
  const blocks = htmlBlocks(html);
  if (blocks === undefined) return { state: 'failed', message: TOO_LONG };
  const reading = readForeignDocument(blocks);
  const isReport = Object.values(reading.sections).includes('read');
  return isReport
    ? { state: 'read', shownName: PASTED_NAME, reading }
    : { state: 'failed', message: NOTHING_FOUND };
}
