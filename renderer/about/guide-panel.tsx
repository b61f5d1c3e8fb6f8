import type { GuideBlock } from '#shared/it-guide/guide-part';
import { IT_GUIDE } from '#shared/it-guide/it-guide';
import styles from './guide-panel.module.css';

/** For whoever looks after the PC: installing, where the data lies, moving, virus scanners, the command line. */
export function GuidePanel() {
  return (
    <div className={styles.guide} data-technical>
      <p className={styles.lead}>给负责电脑的信息技术人员。</p>
      {IT_GUIDE.map(({ id, heading, blocks }) => (
        <section key={id} aria-labelledby={`guide-${id}`}>
          <h2 id={`guide-${id}`}>{heading}</h2>
          {blocks.map((block, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the guide is data and never changes while it is shown
            <Block key={at} block={block} />
          ))}
        </section>
      ))}
    </div>
  );
}

function Block({ block }: { readonly block: GuideBlock }) {
  switch (block.kind) {
    case 'text':
      return <p className={styles.text}>{block.text}</p>;
    case 'steps':
      return (
        <ol className={styles.list}>
          {block.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      );
    case 'points':
      return (
        <ul className={styles.list}>
          {block.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      );
    case 'commands':
      return <pre className={styles.commands}>{block.lines.join('\n')}</pre>;
    case 'table':
      return <GuideTable head={block.head} rows={block.rows} />;
  }
}

function GuideTable({ head, rows }: Pick<Extract<GuideBlock, { kind: 'table' }>, 'head' | 'rows'>) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...rest]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {rest.map((text) => (
              <td key={text}>{text}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
