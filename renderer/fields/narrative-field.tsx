import { type ClipboardEventHandler, type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { TiedFigure } from '#shared/report/report';
import { writtenLength } from '#shared/values/written-length';
import { useReadOnly } from '../editing/folder-context';
import type { PendingEdits } from '../editing/pending-edits';
import { growTextarea, refitTextarea } from './growing-textarea';
import styles from './narrative-field.module.css';
import { createTextTracker } from './text-tracker';
import { TYPING_PAUSE_MS } from './typing-pause';
import { useFittedHeight } from './use-fitted-height';
import { useTiedLayer } from './use-tied-layer';

/** A stretch of the text that is to be shown selected; `at` counts requests. */
export interface TextSelection {
  readonly start: number;
  readonly end: number;
  readonly at: number;
}

interface NarrativeFieldProps {
  readonly label: string;
  readonly value: string;
  /** Figures of the text that follow cells; they are marked. */
  readonly ties: readonly TiedFigure[];
  /** Whether the cell of a figure has none at present; a new function is drawn anew. */
  readonly isWaiting: (tie: TiedFigure) => boolean;
  /** What is said of the tied figure the caret is in. */
  readonly noteOn: (tie: TiedFigure) => ReactNode;
  /** Buttons that stand under the text. */
  readonly tools: ReactNode;
  readonly describedBy?: string;
  readonly invalid: boolean;
  /** Most characters a local notice asks for. */
  readonly lengthLimit?: number | undefined;
  readonly selection?: TextSelection | undefined;
  readonly pending: PendingEdits;
  /** Called at every key, so that saving knows of text that is not in the report yet. */
  readonly onTyping: () => void;
  /**
   * The text after a pause in typing, on leaving the field and before saving; never in mid-composition. With its tied
   * figures at the places they have moved to.
   */
  readonly onText: (text: string, ties: readonly TiedFigure[]) => void;
  /** So many figures have just come loose from their cells by what was typed. */
  readonly onLoosened: (count: number) => void;
  readonly onPaste?: ClipboardEventHandler<HTMLTextAreaElement>;
  readonly areaRef?: (area: HTMLTextAreaElement | null) => void;
}

/**
 * Plain text of any number of paragraphs. react-hook-form holds the text and the browser draws it: React renders
 * nothing at a key press, and nothing at all happens while a Chinese input method composes.
 */
export function NarrativeField(props: NarrativeFieldProps) {
  const { label, value, ties, isWaiting, noteOn, tools, describedBy, invalid, lengthLimit, selection } =
    props;
  const { pending, onTyping, onText, onLoosened, onPaste, areaRef } = props;
  const isReadOnly = useReadOnly();
  const { register, getValues, setValue } = useForm({ defaultValues: { text: value } });
  const area = useRef<HTMLTextAreaElement | null>(null);
  const isComposing = useRef(false);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const formerLength = useRef(value.length);
  /** The text as the report last knew it: any other text comes from elsewhere. */
  const known = useRef(value);
  const [length, setLength] = useState(() => writtenLength(value));
  const [tracker] = useState(() => createTextTracker(value, ties));
  const { layerRef, draw, atCaret, lookAtCaret } = useTiedLayer(area);
  useFittedHeight(area);

  const commit = useCallback(() => {
    clearTimeout(pause.current);
    if (isComposing.current) return;
    const { text } = getValues();
    // Nothing typed since: another text in the report is a step taken back, and is not to be written over.
    if (text === known.current) return;
    known.current = text;
    setLength(writtenLength(text));
    onText(text, tracker.ties());
  }, [getValues, onText, tracker]);

  const typed = () => {
    if (area.current === null) return;
    growTextarea(area.current, formerLength.current);
    const { value: text, selectionEnd: caret } = area.current;
    formerLength.current = text.length;
    if (isComposing.current) return draw({ text, ties: tracker.glimpse(text, caret), isWaiting });
    const loosened = tracker.note(text, caret);
    draw({ text, ties: tracker.ties(), isWaiting });
    lookAtCaret(tracker.ties());
    onTyping();
    if (loosened > 0) onLoosened(loosened);
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

  // What is typed and not in the report yet has its ties in the tracker; they come back with the text.
  useEffect(() => {
    if (isComposing.current || area.current?.value !== value) return;
    tracker.begin(value, ties);
    draw({ text: value, ties, isWaiting });
    lookAtCaret(ties);
  }, [value, ties, isWaiting, tracker, draw, lookAtCaret]);

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
      <div className={styles.frame}>
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
          onSelect={() => {
            if (!isComposing.current) lookAtCaret(tracker.ties());
          }}
        />
        <div ref={layerRef} className={styles.layer} aria-hidden="true" />
      </div>
      <div className={styles.foot}>
        <div className={styles.tools}>
          {tools}
          <p className={styles.length}>
            已写 {length} 字{lengthLimit !== undefined && `（本地要求不超过 ${lengthLimit} 字）`}
          </p>
        </div>
        <div aria-live="polite" className={styles.note} data-reserved={ties.length > 0 || undefined}>
          {atCaret !== undefined && noteOn(atCaret)}
        </div>
      </div>
    </div>
  );
}
