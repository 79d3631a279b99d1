/** Who may talk to the server: this machine's browser, by the server's own name, with the session obtained for the token. */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

export interface Guard {
  /** Passed in the fragment of the opened address; it works as long as the server does. */
  readonly token: string;
  /**
   * `/…`: what needs the session is asked for under it, and its cookie goes nowhere else. Cookies ignore ports, so the
   * browser would give it to any server of this machine, which could be another account's.
   */
  readonly folder: string;
  /** Whether the Host header is the server's own, which shuts out names rebound to this address. */
  isOurHost(request: IncomingMessage): boolean;
  /** Whether the request comes from the server's own page. A missing Origin is refused: every browser sends one where it matters. */
  isOurOrigin(request: IncomingMessage): boolean;
  hasSession(request: IncomingMessage): boolean;
  /** Returns the cookie to set, for the folder only, or null if the token is wrong. */
  exchange(token: string): string | null;
}

export function createGuard(port: number): Guard {
  const token = randomBytes(32).toString('base64url');
  const session = randomBytes(32).toString('base64url');
  const folder = `/${randomBytes(16).toString('base64url')}`;
  // Cookies ignore ports, so the name includes the port to keep two servers from taking each other's.
  const cookieName = `collate-${port}`;
  const hosts = new Set([`127.0.0.1:${port}`, `localhost:${port}`]);
  return {
    token,
    folder,
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
    exchange: (given) =>
      isSame(given, token) ? `${cookieName}=${session}; HttpOnly; SameSite=Strict; Path=${folder}` : null,
  };
}

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
