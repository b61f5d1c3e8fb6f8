import { useCallback, useEffect, useRef, useState } from 'react';
import type { CellId } from '#shared/form/form';

/** A wish to have a cell focused; a new object is a new wish. */
export interface FocusWish {
  readonly id: CellId;
}

/** Joins the wishes from outside, numbered by `at`, with those the section has itself. */
export function useFocusRequests(
  outside: { readonly id: CellId; readonly at: number } | undefined,
): [FocusWish | undefined, (id: CellId) => void] {
  const [wish, setWish] = useState<FocusWish>();
  const granted = useRef<number | undefined>(undefined);
  const id = outside?.id;
  const at = outside?.at;
  useEffect(() => {
    if (id === undefined || at === granted.current) return;
    granted.current = at;
    setWish({ id });
  }, [id, at]);
  return [wish, useCallback((next: CellId) => setWish({ id: next }), [])];
}
