/** Who may speak to the server: this machine's browser, by the server's own name, with the token's session. */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

export interface Guard {
  /** In the opened address's fragment; works once. */
  readonly token: string;
  /** The Host header is the server's own: shuts out names rebound to this address. */
  isOurHost(request: IncomingMessage): boolean;
  /** The request comes from the server's own page. A missing Origin is refused: every browser sends one where it counts. */
  isOurOrigin(request: IncomingMessage): boolean;
  hasSession(request: IncomingMessage): boolean;
  /** The cookie to set, or null for a token that is wrong or was used before. */
  exchange(token: string): string | null;
}

export function createGuard(port: number): Guard {
  const token = randomBytes(32).toString('base64url');
  const session = randomBytes(32).toString('base64url');
  // Cookies ignore ports: the name holds it, so that two servers do not take each other's.
  const cookieName = `collate-${port}`;
  const hosts = new Set([`127.0.0.1:${port}`, `localhost:${port}`]);
  let used = false;
  return {
    token,
    isOurHost: (request) => hosts.has(request.headers.host ?? ''),
    isOurOrigin: (request) => {
      const origin = request.headers.origin ?? '';
      return (
        origin.startsWith('http://') &&
        hosts.has(origin.slice('http://'.length)) &&
        origin === `http://${request.headers.host}`
      );
    },
    hasSession: (request) => {
      const cookies = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim());
      return cookies.some(
        (pair) => pair.startsWith(`${cookieName}=`) && isSame(pair.slice(cookieName.length + 1), session),
      );
    },
    exchange: (given) => {
      if (used || !isSame(given, token)) return null;
      used = true;
      return `${cookieName}=${session}; HttpOnly; SameSite=Strict; Path=/`;
    },
  };
}

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
