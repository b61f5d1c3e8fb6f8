import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { projectRoot } from './project-folders';
import { runNodeTool } from './run-node-tool';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'run-script-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function runBody(body: string) {
  const script = join(folder, 'script.mts');
  const runScript = JSON.stringify(join(projectRoot, 'build/run-script.ts'));
  writeFileSync(
    script,
    `import { runScript } from ${runScript};\nawait runScript(async () => { ${body} });\n`,
  );
  return runNodeTool('tsx', [script]);
}

describe('runScript', () => {
  it('ends with what the body returns', async () => {
    expect((await runBody('return 7;')).code).toBe(7);
    expect((await runBody('return 0;')).code).toBe(0);
  });

  it('turns a foreseen failure into one line and the exit code 1', async () => {
    const { code, stderr } = await runBody("throw new Error('The registry is out of reach.');");
    expect(code).toBe(1);
    expect(stderr).toBe('The registry is out of reach.\n');
  });

  it('keeps a failure although a library ends the process with 0', async () => {
    const { code } = await runBody("process.once('beforeExit', () => process.exit(0)); return 1;");
    expect(code).toBe(1);
  });
});
