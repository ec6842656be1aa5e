/** Stays at one address while the servers behind it come and go. */
import { request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Gateway } from '../experiment';
import { serveLocally } from './local-server';
import type { RunningApp } from './running-app';

function forward(request: IncomingMessage, response: ServerResponse, to: RunningApp): void {
  const { hostname, port } = new URL(to.url);
  const { method, url: path, headers } = request;
  const onward = httpRequest({ hostname, port, method, path, headers, agent: false }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
    answer.pipe(response);
  });
  onward.once('error', () => response.destroy());
  request.pipe(onward);
}

export async function openGateway(): Promise<Gateway & { stop(): Promise<void> }> {
  let current: RunningApp | undefined;
  const { port, stop } = await serveLocally((request, response) => {
    if (current) forward(request, response, current);
    else response.writeHead(502).end();
  });
  return {
    stop,
    leadTo(app) {
      current = app;
      return { ...app, url: `http://localhost:${port}` };
    },
  };
}
