/** Serves a built site the way a static host does: clean addresses, compressed, a 404 page, the headers of `_headers`. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { headersFor, readHeaders } from './host-headers';
import { UserError } from './user-error';

/** `folder` holds the exported files, without the base path in their names. */
export type SiteFolder = { folder: string; basePath: string };
/** `url` is the home page, base path included, without a slash at its end. */
export type RunningSite = { url: string; close: () => Promise<void> };

/** Names the encoding of text and gives unknown file types a neutral one. */
function completeContentType(response: ServerResponse, path: string) {
  if (path.endsWith('.txt')) response.setHeader('Content-Type', 'text/plain;charset=utf-8');
  else if (/\.(pagefind|pf_\w+)$/.test(path)) response.setHeader('Content-Type', 'application/octet-stream');
}

function answer(
  response: ServerResponse,
  status: number,
  headers: Record<string, string>,
  body: string | Buffer,
) {
  response.writeHead(status, { 'Content-Length': String(Buffer.byteLength(body)), ...headers });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}

/** The address below the base path, or undefined where the request is outside it. */
function belowBasePath(url: string, basePath: string): string | undefined {
  if (!url.startsWith(basePath)) return undefined;
  const rest = url.slice(basePath.length);
  if (rest === '' || rest.startsWith('?')) return `/${rest}`;
  return rest.startsWith('/') ? rest : undefined;
}

/** In bytes: an address may hold what a reader pasted into a filter; Node's own limit of 16 kB would refuse it without a page. */
const longestHead = 500_000;

function requestHandler({ folder, basePath }: SiteFolder) {
  const ownNotFound = join(folder, '404.html');
  const notFoundPage = existsSync(ownNotFound) ? readFileSync(ownNotFound) : 'Not found';
  const html = { 'Content-Type': 'text/html;charset=utf-8' };
  const rules = readHeaders(folder);
  const notFound = (_: IncomingMessage, response: ServerResponse) =>
    answer(response, 404, html, notFoundPage);
  const files = sirv(folder, { etag: true, onNoMatch: notFound, setHeaders: completeContentType });
  return (request: IncomingMessage, response: ServerResponse) => {
    const url = request.url ?? '/';
    const [address = '/'] = url.split('?', 1);
    for (const [name, value] of headersFor(rules, address)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return answer(response, 405, { Allow: 'GET, HEAD' }, '');
    }
    if (basePath && url === '/') return answer(response, 302, { Location: `${basePath}/` }, '');
    const path = belowBasePath(url, basePath);
    if (path === undefined) return notFound(request, response);
    request.url = path;
    return files(request, response);
  };
}

/** What `compression` asks of a request and a response beyond Node's own it does not use. */
const compress = compression() as unknown as (
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
) => void;

/** Turns what the operating system says into a sentence with a way out. */
function portProblem(error: NodeJS.ErrnoException, port: number): Error {
  const other = `PORT=${port < 65_535 ? port + 1 : 3001} npm start`;
  if (error.code === 'EADDRINUSE') {
    return new UserError(
      `Port ${port} is already in use. Stop the other program, or choose another port: ${other}`,
    );
  }
  if (error.code === 'EACCES') {
    return new UserError(
      `Port ${port} needs more rights than you have. Choose another port: PORT=3001 npm start`,
    );
  }
  return error;
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(portProblem(error, port)));
    server.listen(port, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

const close = (server: Server) =>
  new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

/** @throws UserError where the port cannot be had: said before a build, not after it */
export async function assertPortIsFree(port: number) {
  const server = createServer();
  await listen(server, port);
  await close(server);
}

/**
 * @param port 0 takes any free one
 * @throws UserError where the port cannot be had
 */
export async function serveSite(site: SiteFolder, port: number): Promise<RunningSite> {
  const handle = requestHandler(site);
  const server = createServer({ maxHeaderSize: longestHead }, (request, response) =>
    compress(request, response, () => handle(request, response)),
  );
  const taken = await listen(server, port);
  return { url: `http://localhost:${taken}${site.basePath}`, close: () => close(server) };
}
