import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { MOST_COPIES } from '#shared/ipc/most-copies';
import { readCount } from '#shared/values/count';
import { readPageRange } from '#shared/values/page-range';
import { Dialog } from '../theme/dialog';
import styles from './print-dialog.module.css';
import { PAGE_PROBLEMS, printerLabel, STANDING_REMARKS, sheetWords } from './print-words';
import type { FoundPrinters, PrintingWish } from './use-paper-output';

interface Answers {
  readonly printer: string;
  readonly copies: string;
  readonly sides: 'one' | 'both';
  readonly pages: string;
}

interface PrintDialogProps {
  readonly found: FoundPrinters;
  readonly pageCount: number;
  readonly onPrint: (wish: PrintingWish) => void;
  readonly onClose: () => void;
}

/** 打印: on which printer, how often, on one side or both, which pages. All but the pages is remembered. */
export function PrintDialog({ found, pageCount, onPrint, onClose }: PrintDialogProps) {
  const { printers, last } = found;
  const { register, handleSubmit, watch, formState } = useForm<Answers>({
    defaultValues: {
      printer: printerToOffer(found),
      copies: String(last?.copies ?? 1),
      sides: last?.bothSides === true ? 'both' : 'one',
      pages: '',
    },
  });
  const [printer, copies, sides, pages] = watch(['printer', 'copies', 'sides', 'pages']);
  const standing = printers.find(({ name }) => name === printer)?.standing ?? 'ready';

  const print = ({ printer, copies, sides, pages }: Answers) => {
    const range = readPageRange(pages, pageCount);
    onPrint({
      printer,
      copies: copiesIn(copies) ?? 1,
      bothSides: sides === 'both',
      ...(range.state === 'some' ? { pages: range.text } : {}),
    });
  };

  return (
    <Dialog onClose={onClose} title="打印">
      <form noValidate className={styles.fields} onSubmit={handleSubmit(print)}>
        <NativeSelect
          label="打印机"
          data-autofocus
          data={printers.map((known) => ({ value: known.name, label: printerLabel(known) }))}
          {...(standing === 'ready' ? {} : { description: STANDING_REMARKS[standing] })}
          {...register('printer')}
        />
        <div className={styles.pair}>
          <TextInput
            label="份数"
            inputMode="numeric"
            autoComplete="off"
            error={formState.errors.copies?.message}
            {...register('copies', {
              validate: (typed) => copiesIn(typed) !== undefined || `请填 1 至 ${MOST_COPIES}。`,
            })}
          />
          <NativeSelect
            label="单双面"
            data={[
              { value: 'one', label: '单面' },
              { value: 'both', label: '双面，沿长边翻页' },
            ]}
            {...register('sides')}
          />
        </div>
        <TextInput
          label="页码"
          description={`共 ${pageCount} 页。不填就打印全部；只要几页的，如 1-3,5。`}
          autoComplete="off"
          error={formState.errors.pages?.message}
          {...register('pages', {
            validate: (typed) => {
              const range = readPageRange(typed, pageCount);
              return range.state !== 'refused' || PAGE_PROBLEMS[range.problem](pageCount);
            },
          })}
        />
        <p className={styles.sheets}>
          {sheetWords(readPageRange(pages, pageCount), pageCount, copiesIn(copies), sides === 'both')}
        </p>
        <div className={styles.buttons}>
          <Button onClick={onClose}>不打印</Button>
          <Button type="submit" variant="filled">
            打印
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** The printer used last where it is still there, else the system's own, else any. */
function printerToOffer({ printers, last }: FoundPrinters): string {
  const offered =
    printers.find(({ name }) => name === last?.printer) ??
    printers.find(({ isDefault }) => isDefault) ??
    printers[0];
  return offered?.name ?? '';
}

/** Copies as a number; undefined where what is typed is none that can be printed. */
function copiesIn(typed: string): number | undefined {
  const reading = readCount(typed);
  if (reading.state !== 'value' || reading.value < 1 || reading.value > MOST_COPIES) return undefined;
  return reading.value;
}
