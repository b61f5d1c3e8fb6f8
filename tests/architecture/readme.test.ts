import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FORMS } from '#shared/form/forms';
import { EXIT_CODE_ROWS } from '#shared/it-guide/exit-codes';
import { guideMarkdown } from '#shared/it-guide/guide-markdown';
import { IT_GUIDE } from '#shared/it-guide/it-guide';
import { instancesOn } from '#shared/rules/checklist';
import type { Severity } from '#shared/rules/finding';
import { LOCAL_RULES } from '#shared/rules/local-rules';
import type { Rule } from '#shared/rules/rule';
import { RULES } from '#shared/rules/rule-registry';
import { FILE_FORMATS } from '../../electron/command-line/read-command';
import { LOCAL_NOTICE } from '../rule-cases/local-rule-cases';

const WORDS: Readonly<Record<Severity, string>> = { error: '必须修改', warning: '请核实', hint: '提示' };
/** `all`, or the forms by name. */
function formsOf(rule: Rule): string {
  const on = FORMS.filter((form) => instancesOn(form, rule, LOCAL_NOTICE).length > 0);
  return on.length === FORMS.length ? 'all' : on.map(({ template }) => template).join(', ');
}

const RESTS_ON = { official: 'official', practice: 'practice', sense: 'common sense' } as const;
/** The line of a rule in “Rules in force”. */
function lineOf(rule: Rule): string {
  const restsOn = LOCAL_RULES.includes(rule) ? 'local profile' : RESTS_ON[rule.source.kind];
  return `| ${[rule.id, WORDS[rule.severity], formsOf(rule), rule.title, restsOn].join(' | ')} |`;
}

const readme = readFileSync('README.md', 'utf8');

describe('the README', () => {
  it('lists exactly the rules in force, line by line', () => {
    const listed = readme.split('\n').filter((line) => /^\| [A-Z]-\d\d[a-z]? \|/.test(line));
    expect(listed, '“Rules in force”: write in the lines marked “-”, take out those marked “+”').toEqual(
      RULES.map(lineOf),
    );
  });

  it('tells IT staff what the page of the program tells them, word for word', () => {
    const [, section = ''] = /^## 给信息技术人员\n.*?\n(?=### )(.*?)\n## /ms.exec(readme) ?? [];
    expect(section.trim(), 'the words are those of shared/it-guide: write them there and then here').toBe(
      guideMarkdown(IT_GUIDE).trim(),
    );
  });

  it('documents every exit code of the command line', () => {
    const missing = EXIT_CODE_ROWS.map(([code, meaning]) => `| ${code} | ${meaning} |`).filter(
      (line) => !readme.includes(line),
    );
    expect(missing, 'write these lines into the table of exit codes').toEqual([]);
  });

  it('names every format the command line writes', () => {
    const [, named] = /^report export FILE --to (\S+) --out PATH/m.exec(readme) ?? [];
    expect(named, 'the line of `report export` under “Command line”').toBe(FILE_FORMATS.join('|'));
  });

  it('names no command that package.json does not have', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    const named = [...readme.matchAll(/npm run (?:-s )?([a-z0-9]+)/g)].map((match) => match[1] ?? '');
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });
});
