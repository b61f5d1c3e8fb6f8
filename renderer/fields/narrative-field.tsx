import { type ClipboardEventHandler, useCallback, useEffect, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import { writtenLength } from '#shared/values/written-length';
import { useReadOnly } from '../editing/folder-context';
import type { PendingEdits } from '../editing/pending-edits';
import { growTextarea, refitTextarea } from './growing-textarea';
import styles from './narrative-field.module.css';
import { TYPING_PAUSE_MS } from './typing-pause';

/** A stretch of the text that is to be shown selected; `at` counts requests. */
export interface TextSelection {
  readonly start: number;
  readonly end: number;
  readonly at: number;
}

interface NarrativeFieldProps {
  readonly label: string;
  readonly value: string;
  readonly describedBy?: string;
  readonly invalid: boolean;
  /** Most characters a local notice asks for. */
  readonly lengthLimit?: number | undefined;
  readonly selection?: TextSelection | undefined;
  readonly pending: PendingEdits;
  /** Called at every key, so that saving knows of text that is not in the report yet. */
  readonly onTyping: () => void;
  /** The text after a pause in typing, on leaving the field and before saving; never in mid-composition. */
  readonly onText: (text: string) => void;
  readonly onPaste?: ClipboardEventHandler<HTMLTextAreaElement>;
  readonly areaRef?: (area: HTMLTextAreaElement | null) => void;
}

/**
 * Plain text of any number of paragraphs. react-hook-form holds the text and the browser draws it: React renders
 * nothing at a key press, and nothing at all happens while a Chinese input method composes.
 */
export function NarrativeField(props: NarrativeFieldProps) {
  const { label, value, describedBy, invalid, lengthLimit, selection } = props;
  const { pending, onTyping, onText, onPaste, areaRef } = props;
  const isReadOnly = useReadOnly();
  const { register, getValues, setValue } = useForm({ defaultValues: { text: value } });
  const area = useRef<HTMLTextAreaElement | null>(null);
  const isComposing = useRef(false);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const formerLength = useRef(value.length);
  /** The text as the report last knew it: any other text comes from elsewhere. */
  const known = useRef(value);
  const [length, setLength] = useState(() => writtenLength(value));

  const commit = useCallback(() => {
    clearTimeout(pause.current);
    if (isComposing.current) return;
    const { text } = getValues();
    // Nothing typed since: another text in the report is a step taken back, and is not to be written over.
    if (text === known.current) return;
    known.current = text;
    setLength(writtenLength(text));
    onText(text);
  }, [getValues, onText]);

  const typed = () => {
    if (area.current) growTextarea(area.current, formerLength.current);
    formerLength.current = area.current?.value.length ?? 0;
    if (isComposing.current) return;
    onTyping();
    clearTimeout(pause.current);
    pause.current = setTimeout(commit, TYPING_PAUSE_MS);
  };

  useEffect(() => pending.register(commit), [pending, commit]);
  useEffect(() => () => clearTimeout(pause.current), []);

  // Text changed from elsewhere (an inserted heading) comes in; what is being typed is never overwritten.
  useEffect(() => {
    if (isComposing.current || known.current === value) return;
    known.current = value;
    setValue('text', value);
    setLength(writtenLength(value));
    if (area.current) refitTextarea(area.current);
  }, [value, setValue]);

  useEffect(() => {
    const element = area.current;
    if (element === null) return undefined;
    let width = 0;
    const observer = new ResizeObserver(([entry]) => {
      if (entry === undefined || entry.contentRect.width === width) return;
      width = entry.contentRect.width;
      // A height set inside the observer would be reported as a loop.
      requestAnimationFrame(() => refitTextarea(element));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  useEffect(() => {
    if (selection === undefined || area.current === null) return;
    // Chromium scrolls to the selection when the focus comes, so the selection has to be there first.
    area.current.blur();
    area.current.setSelectionRange(selection.start, selection.end);
    area.current.focus();
  }, [selection]);

  const field = register('text', { onChange: typed });
  return (
    <div className={styles.field}>
      <textarea
        {...field}
        ref={(element) => {
          field.ref(element);
          area.current = element;
          areaRef?.(element);
        }}
        className={styles.area}
        aria-label={label}
        aria-describedby={describedBy}
        aria-invalid={invalid || undefined}
        readOnly={isReadOnly}
        rows={8}
        spellCheck={false}
        onBlur={(event) => {
          void field.onBlur(event);
          commit();
        }}
        onPaste={(event) => {
          if (!isComposing.current && !isReadOnly) onPaste?.(event);
        }}
        onCompositionStart={() => {
          isComposing.current = true;
          clearTimeout(pause.current);
        }}
        onCompositionEnd={() => {
          isComposing.current = false;
          typed();
          // Word after word may be composed without a pause: each is taken over as it is finished, or none would be.
          commit();
        }}
      />
      <p className={styles.length}>
        已写 {length} 字{lengthLimit !== undefined && `（本地要求不超过 ${lengthLimit} 字）`}
      </p>
    </div>
  );
}
