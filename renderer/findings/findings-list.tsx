import { VisuallyHidden } from '@mantine/core';
import { useCallback } from 'react';
import type { CellId } from '#shared/form/form';
import type { Finding } from '#shared/rules/finding';
import type { FoldedFinding } from '#shared/rules/fold-findings';
import { SEVERITY_WORDS } from '#shared/rules/severity-words';
import { useNavigation } from '../editing/page-navigation';
import { destinationOf } from '../editing/pages';
import { useLapsedExplanations, useReportState, useSession } from '../editing/session-context';
import { FindingCard } from './finding-card';
import styles from './findings-list.module.css';
import { bySeverity } from './shown-findings';
import { type FirstCell, type FirstCells, useFirstCells } from './use-first-cells';

interface FindingsListProps {
  readonly found: readonly FoldedFinding[];
  /** Heading level of the group names. */
  readonly level: 2 | 3;
  /** Whether the message itself is the link, as in a summary. */
  readonly linked?: boolean;
}

/** Findings in groups 必须修改 → 请核实 → 提示, each in form order. */
export function FindingsList({ found, level, linked = false }: FindingsListProps) {
  const { store } = useSession();
  const { go } = useNavigation();
  const lapsed = useLapsedExplanations();
  const explanations = useReportState(({ report }) => report.explanations);

  const firstCells = useFirstCells(useReportState(({ judged }) => judged));

  const onGo = useCallback(
    (finding: Finding, cell?: CellId) =>
      go(cell === undefined ? destinationOf(finding) : { page: finding.section, cell }),
    [go],
  );
  const onExplain = useCallback(
    ({ members }: FoldedFinding, text: string | null) => {
      for (const { key } of members) store.apply({ type: 'explanation', key, text });
    },
    [store],
  );

  return bySeverity(found).map(({ severity, entries }) => (
    <section key={severity}>
      <VisuallyHidden component={level === 2 ? 'h2' : 'h3'}>
        {SEVERITY_WORDS[severity]} {entries.length} 处
      </VisuallyHidden>
      <ul className={styles.list}>
        {entries.map((shown) => (
          <FindingCard
            key={shown.lead.key}
            shown={shown}
            linked={linked}
            explanation={explanations[shown.lead.key] ?? explanations[shown.lead.rule]}
            lapsed={lapsed[shown.lead.key] ?? lapsed[shown.lead.rule]}
            firstCells={firstCellsFor(shown, firstCells)}
            onGo={onGo}
            onExplain={onExplain}
          />
        ))}
      </ul>
    </section>
  ));
}

/** What is offered for any of the findings an entry stands for. */
function firstCellsFor(
  { lead, members }: FoldedFinding,
  offered: FirstCells,
): readonly FirstCell[] | undefined {
  return members.length === 1 ? offered.get(lead.key) : members.flatMap(({ key }) => offered.get(key) ?? []);
}
