import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FORMS } from '#shared/form/forms';
import { EXIT_CODE_ROWS } from '#shared/it-guide/exit-codes';
import { guideMarkdown } from '#shared/it-guide/guide-markdown';
import { IT_GUIDE } from '#shared/it-guide/it-guide';
import { isForForm } from '#shared/rules/checklist';
import type { Severity } from '#shared/rules/finding';
import type { Rule } from '#shared/rules/rule';
import { RULES } from '#shared/rules/rule-registry';

const WORDS: Readonly<Record<Severity, string>> = { error: '必须修改', warning: '请核实', hint: '提示' };
const formsOf = (rule: Rule) =>
  FORMS.map(({ template }) => template)
    .filter((template) => isForForm(rule, template))
    .join(', ');
const readme = readFileSync('README.md', 'utf8');

describe('the README', () => {
  it('lists exactly the rules in force, with their weight and forms', () => {
    const listed = [...readme.matchAll(/^\| ([A-Z]-\d\d[a-z]?) \| (\S+) \| ([^|]+) \|/gm)].map((match) =>
      match.slice(1),
    );
    const inForce = RULES.map((rule) => [rule.id, WORDS[rule.severity], formsOf(rule)]);
    expect(listed.map((row) => row.map((cell) => cell.trim()))).toEqual(inForce);
  });

  it('tells IT staff what the page of the program tells them, word for word', () => {
    expect(readme).toContain(guideMarkdown(IT_GUIDE));
  });

  it('documents every exit code of the command line', () => {
    for (const [code, meaning] of EXIT_CODE_ROWS) expect(readme).toContain(`| ${code} | ${meaning} |`);
  });

  it('names no command that package.json does not have', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    const named = [...readme.matchAll(/npm run (?:-s )?([a-z0-9]+)/g)].map((match) => match[1] ?? '');
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });
});
