/** What the system calls of a program, as `strace -f -e trace=network` writes them, tell of its connections. */
export interface NetworkTrace {
  /** Lines that name an internet address, or make a socket that could reach one: none may be there. */
  readonly outward: readonly string[];
  /** How many connections there were to sockets of this computer, by name (the screen, the desktop's bus). */
  readonly local: ReadonlyMap<string, number>;
  /** How many times the kernel was asked about network cards. */
  readonly netlink: number;
  /** All calls that were seen. */
  readonly calls: number;
}

/** Calls that can reach somebody, or be reached. */
const REACHING = /\b(connect|sendto|sendmsg|sendmmsg|bind|listen|accept4?)\(/;
const INTERNET = /AF_INET6?\b|sin6?_(addr|port)/;

/** Reads a trace. Calls that another thread has interrupted are two lines; the first of them holds the address. */
export function readNetworkTrace(text: string): NetworkTrace {
  const lines = text.split('\n').filter((line) => /^\d+ +(?:\S+ )?\w+\(/.test(line));
  const local = new Map<string, number>();
  for (const line of lines) {
    if (!/\bconnect\(/.test(line)) continue;
    const name = /sa_family=AF_UNIX, sun_path=@?"([^"]*)"/.exec(line)?.[1];
    if (name !== undefined) local.set(name, (local.get(name) ?? 0) + 1);
  }
  return {
    outward: lines.filter(
      (line) => (REACHING.test(line) && INTERNET.test(line)) || /\bsocket(pair)?\(AF_INET6?\b/.test(line),
    ),
    local,
    netlink: lines.filter((line) => /\bsocket\(AF_NETLINK\b/.test(line)).length,
    calls: lines.length,
  };
}
