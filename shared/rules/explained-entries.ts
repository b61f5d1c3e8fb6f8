import { formOf } from '../form/forms';
import type { Report } from '../report/report';
import type { Finding } from './finding';
import { findingPlace, partName } from './finding-place';
import { type FoldedFinding, foldFindings } from './fold-findings';
import { reasonFor } from './reason-for';

/** A 说明 with what it is for: the finding as it stands now, so that whoever reads both can judge. */
export interface ExplainedEntry extends FoldedFinding {
  readonly place: string;
  readonly reason: string;
}

/** Every explained finding with its 说明, in form order; many alike with the same 说明 are one entry. */
export function explainedEntries(report: Report, findings: readonly Finding[]): readonly ExplainedEntry[] {
  const form = formOf(report.template);
  const byReason = new Map<string, Finding[]>();
  for (const finding of findings.filter(({ explained }) => explained)) {
    const reason = reasonFor(finding, report) ?? '';
    byReason.set(reason, [...(byReason.get(reason) ?? []), finding]);
  }
  const order = new Map(findings.map((finding, index) => [finding, index]));
  return [...byReason]
    .flatMap(([reason, explained]) =>
      foldFindings(report.template, explained).map((folded) => ({
        ...folded,
        reason,
        place: folded.count > 1 ? partName(form, folded.lead.section) : findingPlace(form, folded.lead),
      })),
    )
    .sort((a, b) => (order.get(a.lead) ?? 0) - (order.get(b.lead) ?? 0));
}

/** Keys of explanations that no finding has a use for, in the order of the file. */
export function unusedExplanations(
  { explanations }: Report,
  findings: readonly Finding[],
): readonly string[] {
  const used = new Set(
    findings.flatMap(({ severity, key, rule }) => (severity === 'warning' ? [key, rule] : [])),
  );
  return Object.keys(explanations).filter((key) => !used.has(key));
}
