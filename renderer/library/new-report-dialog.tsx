import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { formForYear } from '#shared/form/forms';
import type { Unit } from '#shared/report/report';
import { useBridge } from '../editing/bridge-context';
import type { OpenedDraft } from '../editing/session';
import { useSettings } from '../editing/settings-context';
import { likelyYear, offeredYears } from '../fields/offered-years';
import { UNIT_KIND_CHOICES } from '../fields/unit-kind-choices';
import { UNIT_NAME_HELP } from '../fields/unit-name-help';
import { Dialog } from '../theme/dialog';
import { DialogButtons } from '../theme/dialog-buttons';
import styles from './library-dialog.module.css';

interface Answers {
  readonly name: string;
  readonly kind: Unit['kind'];
  readonly reportYear: string;
}

interface NewReportDialogProps {
  readonly onCreated: (draft: OpenedDraft) => void;
  readonly onClose: () => void;
}

/** 新建年报: whose report and of which year; the year decides the form. The unit is remembered for next year. */
export function NewReportDialog({ onCreated, onClose }: NewReportDialogProps) {
  const bridge = useBridge();
  const { settings, change } = useSettings();
  const now = new Date();
  const [refusal, setRefusal] = useState<string>();
  const { register, handleSubmit, watch, formState } = useForm<Answers>({
    defaultValues: {
      name: settings.unit?.name ?? '',
      kind: settings.unit?.kind ?? 'department',
      reportYear: String(likelyYear(now)),
    },
  });
  const form = formForYear(Number(watch('reportYear')));

  const create = async ({ name, kind, reportYear }: Answers) => {
    const unit = { name: name.trim(), kind, superior: settings.unit?.superior ?? '' };
    const answer = await bridge.call['drafts:create']({ unit, reportYear: Number(reportYear) });
    if (!answer.ok) {
      setRefusal(answer.message);
      return;
    }
    change({ unit });
    onCreated(answer.value);
  };

  return (
    <Dialog onClose={onClose} title="新建年报">
      <form noValidate className={styles.fields} onSubmit={handleSubmit(create)}>
        <TextInput
          label="单位全称"
          description={UNIT_NAME_HELP}
          autoComplete="off"
          data-autofocus
          error={formState.errors.name?.message}
          {...register('name', { validate: (name) => name.trim() !== '' || '请填写单位全称。' })}
        />
        <NativeSelect label="单位类型" data={UNIT_KIND_CHOICES} {...register('kind')} />
        <NativeSelect
          label="报告年度"
          description={
            form === undefined ? undefined : `统计该年 1 月 1 日至 12 月 31 日的情况，格式按${form.basis}。`
          }
          data={offeredYears(now).map((year) => ({ value: String(year), label: `${year} 年` }))}
          {...register('reportYear')}
        />
        {refusal !== undefined && (
          <p className={styles.refusal} role="alert">
            {refusal}
          </p>
        )}
        <DialogButtons>
          <Button onClick={onClose}>不新建</Button>
          <Button type="submit" variant="filled">
            新建年报
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  );
}
