import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { dateInWords, readDate } from '#shared/report/paper-options';

interface SignatureDateProps {
  /** The ISO date chosen for this report. */
  readonly chosen: string | undefined;
  /** Told the ISO date, or undefined when the place is to be left for a pen. */
  readonly onChoose: (date: string | undefined) => void;
}

/** 落款日期, typed as people write dates; what is no date stays in the field and is said so. */
export function SignatureDate({ chosen, onChoose }: SignatureDateProps) {
  const [text, setText] = useState(chosen === undefined ? '' : (dateInWords(chosen) ?? ''));
  const [isWrong, setWrong] = useState(false);
  const accept = () => {
    const date = readDate(text);
    setWrong(date === undefined && text.trim() !== '');
    if (date !== undefined) setText(dateInWords(date) ?? text);
    if (date !== chosen) onChoose(date);
  };
  return (
    <TextInput
      label="落款日期"
      description="空着，就留出位置手写"
      error={isWrong ? '没有这一天，请写成“2025年1月20日”这样' : undefined}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={accept}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) accept();
      }}
    />
  );
}
