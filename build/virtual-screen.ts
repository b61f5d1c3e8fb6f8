import { spawn } from 'node:child_process';

export interface VirtualScreen {
  /** What `DISPLAY` must say to use it. */
  readonly display: string;
  stop(): void;
}

/** Whether programs started from here can show a window. */
export function hasDisplay(env: NodeJS.ProcessEnv = process.env, platform = process.platform): boolean {
  return platform !== 'linux' || Boolean(env.DISPLAY) || Boolean(env.WAYLAND_DISPLAY);
}

/**
 * Starts an X server that draws into memory. It picks a free number by itself and says so on its third stream,
 * so that several can run side by side; `xvfb-run` guesses the number and needs xauth besides.
 */
export function startVirtualScreen(size = '1600x1000x24'): Promise<VirtualScreen> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  return new Promise((ready, fail) => {
    server.once('error', fail);
    server.once('exit', (code) =>
      fail(new Error(`Xvfb ended with code ${code ?? 'none'} before it was ready.`)),
    );
    server.stdio[3]?.once('data', (chunk: Buffer) => {
      ready({ display: `:${chunk.toString().trim()}`, stop: () => void server.kill() });
    });
  });
}
