import { Button, TextInput } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { Dialog } from '../theme/dialog';
import { DialogButtons } from '../theme/dialog-buttons';
import styles from './library-dialog.module.css';
import type { Draft } from './use-drafts';

interface RenameDialogProps {
  readonly draft: Draft;
  readonly onRename: (name: string) => void;
  readonly onClose: () => void;
}

const LONGEST = 100;

/** Renames a draft in the list; the report itself keeps the name of its unit. */
export function RenameDialog({ draft, onRename, onClose }: RenameDialogProps) {
  const { register, handleSubmit, formState } = useForm({ defaultValues: { name: draft.name } });
  return (
    <Dialog onClose={onClose} title="重命名草稿">
      <form noValidate className={styles.fields} onSubmit={handleSubmit(({ name }) => onRename(name.trim()))}>
        <TextInput
          label="名称"
          description="只改列表里的名称，年报里的单位全称不变。"
          autoComplete="off"
          data-autofocus
          maxLength={LONGEST}
          error={formState.errors.name?.message}
          {...register('name', { validate: (name) => name.trim() !== '' || '请填写名称。' })}
        />
        <DialogButtons>
          <Button onClick={onClose}>保留原名</Button>
          <Button type="submit" variant="filled">
            改用新名
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  );
}
