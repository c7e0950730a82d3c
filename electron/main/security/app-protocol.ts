import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { protocol } from 'electron';
import { APP_ORIGIN, APP_SCHEME } from './origin.ts';

/*
 * Windows load from `app://unknot/…`, a protocol of our own that serves the built files and nothing else.
 * https://www.electronjs.org/docs/latest/tutorial/security#18-avoid-usage-of-the-file-protocol-and-prefer-usage-of-custom-protocols
 */

const MIME_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Must run before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, codeCache: true } },
  ]);
}

/** Must run when the app is ready. `folder` holds the built windows. */
export function serveApp(folder: string): void {
  protocol.handle(APP_SCHEME, (request) => answer(request, folder));
}

async function answer(request: Request, folder: string): Promise<Response> {
  const file = fileFor(request.url, folder);
  const type = file === null ? undefined : MIME_TYPES[path.extname(file)];
  if (request.method !== 'GET' || file === null || type === undefined)
    return new Response(null, { status: 404 });
  const content = await readIfPresent(file);
  if (content === null) return new Response(null, { status: 404 });
  return path.extname(file) === '.html' ? page(content.toString()) : respond(new Uint8Array(content), type);
}

async function readIfPresent(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** The file that the address names; `null` when it is outside of the folder. */
function fileFor(url: string, folder: string): string | null {
  if (!url.startsWith(`${APP_ORIGIN}/`)) return null;
  const file = path.join(folder, decodeURIComponent(new URL(url).pathname));
  return file.startsWith(folder + path.sep) ? file : null;
}

/** Each page gets a nonce, for the one style element that the widget library adds. */
function page(html: string): Response {
  const nonce = randomBytes(16).toString('base64');
  return respond(html.replaceAll('%NONCE%', nonce), 'text/html; charset=utf-8', nonce);
}

function respond(body: string | Uint8Array<ArrayBuffer>, type: string, nonce = ''): Response {
  return new Response(body, {
    headers: {
      'content-type': type,
      'content-security-policy': contentSecurityPolicy(nonce),
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  });
}

/** https://www.electronjs.org/docs/latest/tutorial/security#7-define-a-content-security-policy */
function contentSecurityPolicy(nonce: string): string {
  const styles = nonce === '' ? "'self'" : `'self' 'nonce-${nonce}'`;
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${styles}`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
