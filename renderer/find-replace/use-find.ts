import { useCallback, useRef, useState } from 'react';

/** Asks for 查找和替换, each time anew. */
export interface FindRequest {
  /** Words that were selected in a text; empty where none were. */
  readonly selected: string;
  /** The field that takes the focus. */
  readonly field: 'find' | 'replace';
  readonly at: number;
}

interface Find {
  /** Undefined while 查找和替换 is closed. */
  readonly request: FindRequest | undefined;
  readonly open: (field: FindRequest['field']) => void;
  readonly close: () => void;
}

/** A longer selection is something to replace in, not to look for. */
const LONGEST_SELECTION = 50;

/** Whether 查找和替换 is open; it begins with the words that are selected, and on closing the focus goes back there. */
export function useFind(): Find {
  const [request, setRequest] = useState<FindRequest>();
  const opener = useRef<Element | null>(null);

  const open = useCallback((field: FindRequest['field']) => {
    const from = document.activeElement;
    if (from?.closest('[data-find-panel]') === null) opener.current = from;
    const selected = selectedWords(from);
    setRequest((former) => ({ selected, field, at: (former?.at ?? 0) + 1 }));
  }, []);
  const close = useCallback(() => {
    setRequest(undefined);
    if (opener.current instanceof HTMLElement && opener.current.isConnected) opener.current.focus();
  }, []);
  return { request, open, close };
}

function selectedWords(element: Element | null): string {
  if (!(element instanceof HTMLTextAreaElement)) return '';
  const words = element.value.slice(element.selectionStart, element.selectionEnd);
  return words.length <= LONGEST_SELECTION && !words.includes('\n') ? words : '';
}
