import { TextInput } from '@mantine/core';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { RecordedField } from '#shared/form/form';
import { useAnnounce } from '../../editing/announcer';
import { useReadOnly } from '../../editing/folder-context';
import { useNavigation } from '../../editing/page-navigation';
import { useReportState, useSession } from '../../editing/session-context';
import { acceptRecorded, recordedText } from './accept-recorded';

/**
 * One figure recorded beside a text. The browser holds what is typed; it is taken over on leaving the field and before
 * every save, and judged only once it has been left.
 */
export function RecordedInput({ field }: { readonly field: RecordedField }) {
  const { store, pending, autosave } = useSession();
  const { destination, at } = useNavigation();
  const announce = useAnnounce();
  const isReadOnly = useReadOnly();
  const input = useRef<HTMLInputElement>(null);
  const isComposing = useRef(false);
  /** Whether something was typed that the report does not hold yet. */
  const isAhead = useRef(false);
  const [isTyping, setTyping] = useState(false);
  const kept = useReportState(({ report }) => recordedText(report, field));
  const problem = useReportState(
    ({ visible }) =>
      visible.find(({ severity, cells }) => severity === 'error' && cells[0] === field.id)?.message,
  );

  /** The figure as the report last knew it from here: any other comes from elsewhere. */
  const known = useRef(kept);

  const commit = useCallback(() => {
    if (input.current === null || isComposing.current || !isAhead.current) return;
    isAhead.current = false;
    const { content, text } = acceptRecorded(field, input.current.value);
    known.current = text;
    store.apply({ type: 'infoFee', contents: { [field.key]: content } });
  }, [field, store]);

  const leave = () => {
    commit();
    if (!isTyping || input.current === null) return;
    setTyping(false);
    const { text, notice } = acceptRecorded(field, input.current.value);
    input.current.value = text;
    if (notice !== undefined) announce(notice);
  };

  useEffect(() => pending.register(commit), [pending, commit]);

  // A step taken back comes in from the report.
  useEffect(() => {
    if (known.current === kept || input.current === null) return;
    known.current = kept;
    input.current.value = kept;
    setTyping(false);
  }, [kept]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: every visit sends the focus anew, the same place included
  useEffect(() => {
    if (destination.cell === field.id) input.current?.focus();
  }, [destination, at, field.id]);

  return (
    <TextInput
      ref={input}
      label={`${field.name}（${field.unit}）`}
      defaultValue={kept}
      readOnly={isReadOnly}
      error={isTyping ? undefined : problem}
      inputMode={field.kind === 'count' ? 'numeric' : 'decimal'}
      autoComplete="off"
      spellCheck={false}
      onInput={() => {
        isAhead.current = true;
        setTyping(true);
        autosave.touch();
      }}
      onBlur={leave}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) leave();
      }}
      onCompositionStart={() => {
        isComposing.current = true;
      }}
      onCompositionEnd={() => {
        isComposing.current = false;
      }}
    />
  );
}
