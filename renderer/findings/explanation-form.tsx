import { Button, TextInput } from '@mantine/core';
import { useForm } from 'react-hook-form';
import styles from './explanation-form.module.css';
import { cleanExplanation, explanationProblem } from './explanation-text';

interface ExplanationFormProps {
  readonly initial: string;
  /** Whether a 说明 stands, which can then be emptied. */
  readonly isWritten: boolean;
  /** Given null when the person empties a 说明 that stood. */
  readonly onSave: (text: string | null) => void;
  readonly onCancel: () => void;
}

/** Asks for the one-line reason why a 请核实 may stand. */
export function ExplanationForm({ initial, isWritten, onSave, onCancel }: ExplanationFormProps) {
  const { register, handleSubmit, formState } = useForm({ defaultValues: { text: initial } });
  const withdrawn = (text: string) => isWritten && cleanExplanation(text) === '';
  const problem = formState.errors.text?.message;

  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={handleSubmit(({ text }) => onSave(withdrawn(text) ? null : cleanExplanation(text)))}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <TextInput
        label="说明"
        description="一行，5 至 100 个字，随年报保存。"
        data-autofocus
        autoFocus
        autoComplete="off"
        error={problem}
        {...register('text', {
          validate: (text) => (withdrawn(text) ? true : (explanationProblem(text) ?? true)),
        })}
      />
      <p className={styles.buttons}>
        <Button type="submit">保存说明</Button>
        <Button type="button" variant="subtle" onClick={onCancel}>
          {isWritten ? '不修改' : '不写说明'}
        </Button>
      </p>
    </form>
  );
}
