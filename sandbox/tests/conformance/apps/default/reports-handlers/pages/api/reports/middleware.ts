import type { NextApiRequest, NextApiResponse } from 'next';

type Next = (result?: unknown) => void;
type Middleware = (request: NextApiRequest, response: NextApiResponse, next: Next) => void;

/** In the form of Express: it goes on by a callback, later. */
const session: Middleware = (request, response, next) => {
  response.setHeader('x-session', String(request.headers['x-user'] ?? 'nobody'));
  setTimeout(() => next(request.headers['x-user'] ? undefined : new Error('no user')), 20);
};

const run = (request: NextApiRequest, response: NextApiResponse, middleware: Middleware) =>
  new Promise((resolve, reject) => {
    middleware(request, response, (result) => (result instanceof Error ? reject(result) : resolve(result)));
  });

export default async function handler(request: NextApiRequest, response: NextApiResponse) {
  try {
    await run(request, response, session);
    response.json({ message: 'Hello' });
  } catch (error) {
    response.status(401).json({ error: (error as Error).message });
  }
}
