/** A host that keeps issues, comments and pull requests in memory, for tests of what the workflows do. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type GitHub, gitHubFrom } from './github';

interface Sent {
  method: string;
  path: string;
  body: unknown;
}

export interface FakeHost {
  gitHub: GitHub;
  /** What was asked for, other than by GET. */
  sent: Sent[];
  close(): void;
}

/** @param answers by `METHOD /path` without its query; a function gets what was sent. What is missing is not found. */
export async function fakeGitHub(
  answers: Readonly<Record<string, (body: unknown, query: URLSearchParams) => unknown>>,
): Promise<FakeHost> {
  const sent: Sent[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const url = new URL(request.url ?? '/', 'http://host');
    const path = url.pathname.replace('/repos/owner/name', '');
    const method = request.method ?? 'GET';
    const text = Buffer.concat(chunks).toString();
    const body = text === '' ? undefined : JSON.parse(text);
    if (method !== 'GET') sent.push({ method, path, body });
    const answer = answers[`${method} ${path}`];
    response.writeHead(answer ? 200 : 404);
    response.end(answer ? JSON.stringify(answer(body, url.searchParams) ?? null) : 'not found');
  });
  await new Promise<void>((done) => server.listen(0, done));
  const { port } = server.address() as AddressInfo;
  const gitHub = gitHubFrom({
    GITHUB_API_URL: `http://localhost:${port}`,
    GITHUB_REPOSITORY: 'owner/name',
    GITHUB_TOKEN: 'secret',
  });
  return { gitHub, sent, close: () => server.close() };
}
