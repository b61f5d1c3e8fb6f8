import { NativeSelect } from '@mantine/core';
import {
  LINE_PITCHES,
  type PaperOptions,
  SIGNATURES,
  type Signature,
  USUAL_PAPER,
} from '#shared/report/paper-options';
import { useReportState } from '../editing/session-context';
import { useSettings } from '../editing/settings-context';
import styles from './paper-choices.module.css';
import { SignatureDate } from './signature-date';

const SIGNATURE_WORDS: Readonly<Record<Signature, string>> = {
  none: '不印',
  sealed: '署名和日期，加盖印章',
  unsealed: '署名和日期，不盖印章',
};

const PITCH_CHOICES = LINE_PITCHES.map((pitch) => ({
  value: String(pitch),
  label: pitch === USUAL_PAPER.linePitch ? `${pitch} 磅（每页 22 行）` : `${pitch} 磅`,
}));
const SIGNATURE_CHOICES = SIGNATURES.map((value) => ({ value, label: SIGNATURE_WORDS[value] }));

/** 版面: what an office may choose about PDF, print and Word; remembered for the next time. */
export function PaperChoices() {
  const { settings, change } = useSettings();
  const reportYear = useReportState(({ report }) => report.reportYear);
  const paper = settings.paper ?? USUAL_PAPER;
  const choose = (changes: Partial<PaperOptions>) => change({ paper: { ...paper, ...changes } });
  const signedOn = paper.signedOn?.reportYear === reportYear ? paper.signedOn.date : undefined;

  return (
    <details className={styles.choices}>
      <summary className={styles.summary}>
        版面：{choicesInWords(paper)}
        <span className={styles.remark}>（PDF、打印和 Word 都按此）</span>
      </summary>
      <div className={styles.fields}>
        <NativeSelect
          label="行距"
          data={PITCH_CHOICES}
          value={String(paper.linePitch)}
          onChange={({ currentTarget }) =>
            choose({
              linePitch: LINE_PITCHES.find((pitch) => String(pitch) === currentTarget.value) ?? 28.95,
            })
          }
        />
        <NativeSelect
          label="落款"
          data={SIGNATURE_CHOICES}
          value={paper.signature}
          onChange={({ currentTarget }) =>
            choose({ signature: SIGNATURES.find((known) => known === currentTarget.value) ?? 'none' })
          }
        />
        {paper.signature !== 'none' && (
          <SignatureDate
            key={reportYear}
            chosen={signedOn}
            onChoose={(date) => choose({ signedOn: date === undefined ? undefined : { reportYear, date } })}
          />
        )}
        <Check
          label="标题下面印“报送单位”"
          checked={paper.submittingUnit}
          onChange={(submittingUnit) => choose({ submittingUnit })}
        />
        <Check
          label="每页下面印校验码（草稿总是印）"
          checked={paper.checkCode}
          onChange={(checkCode) => choose({ checkCode })}
        />
      </div>
    </details>
  );
}

interface CheckProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

function Check({ label, checked, onChange }: CheckProps) {
  return (
    <label className={styles.check}>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      {label}
    </label>
  );
}

/** The choices in one line, so that nobody has to open them to see them. */
function choicesInWords({ linePitch, submittingUnit, signature, checkCode }: PaperOptions): string {
  return [
    `行距 ${linePitch} 磅`,
    signature === 'none' ? '不印落款' : `落款${SIGNATURE_WORDS[signature]}`,
    ...(submittingUnit ? ['印报送单位'] : []),
    ...(checkCode ? ['印校验码'] : []),
  ].join('，');
}
