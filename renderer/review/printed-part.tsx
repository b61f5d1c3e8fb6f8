import { Button } from '@mantine/core';
import type { CellId } from '#shared/form/form';
import type { Block } from '#shared/layout/page-document';
import type { Severity } from '#shared/rules/finding';
import styles from './printed-part.module.css';
import { PrintedTable } from './printed-table';
import type { ReportPart } from './report-parts';

interface PrintedPartProps {
  readonly part: ReportPart;
  /** Name of the page the part is corrected on. */
  readonly name: string;
  readonly marks: ReadonlyMap<CellId, Severity>;
  /** Absent where the report is only to be read. */
  readonly onCorrect?: (cell?: CellId) => void;
}

/** One part of the report as it will be printed, with 修改 where it can be corrected. */
export function PrintedPart({ part, name, marks, onCorrect }: PrintedPartProps) {
  return (
    <section className={styles.part} aria-label={name}>
      {onCorrect !== undefined && (
        <Button
          id={`correct-${part.page}`}
          className={styles.correct ?? ''}
          aria-label={`修改 ${name}`}
          onClick={() => onCorrect()}
        >
          修改
        </Button>
      )}
      {part.blocks.map((block, index) => (
        <PrintedBlock
          // biome-ignore lint/suspicious/noArrayIndexKey: a block is its position
          key={index}
          block={block}
          name={name}
          marks={marks}
          {...(onCorrect === undefined ? {} : { onCorrect })}
        />
      ))}
    </section>
  );
}

type PrintedBlockProps = { readonly block: Block } & Omit<PrintedPartProps, 'part'>;

function PrintedBlock({ block, name, marks, onCorrect }: PrintedBlockProps) {
  if (block.type === 'table') {
    return (
      <PrintedTable
        block={block}
        label={`${name}的表格`}
        marks={marks}
        {...(onCorrect === undefined ? {} : { onCorrect })}
      />
    );
  }
  const runs = block.runs.map(({ text, font }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a run is its position
    <span key={index} data-font={font}>
      {text}
    </span>
  ));
  switch (block.style) {
    case 'blank':
      return null;
    case 'title':
      return <p className={styles.title}>{runs}</p>;
    case 'heading1':
      return <h3 className={styles.heading}>{runs}</h3>;
    default:
      return <p className={styles.paragraph}>{runs}</p>;
  }
}
