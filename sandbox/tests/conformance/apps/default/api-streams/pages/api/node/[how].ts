import type { NextApiRequest, NextApiResponse } from 'next';

type Handler = (request: NextApiRequest, response: NextApiResponse) => unknown;

const save = (id: number) =>
  new Promise<{ id: number }>((resolve) => setTimeout(() => resolve({ id: id + 1 }), 40));

function findUser(done: (error: Error | null, user?: { name: string }) => void) {
  setTimeout(() => done(null, { name: 'Ada' }), 40);
}

const log: string[] = [];

/** Ways to answer after the function has returned, and what a response is asked meanwhile. */
const handlers: Record<string, Handler> = {
  promise: (request, response) => {
    save(request.body.n).then((saved) => response.status(201).json(saved));
  },
  timer: (_request, response) => {
    setTimeout(() => response.status(200).send('late'), 40);
  },
  callback: (_request, response) => {
    findUser((error, user) => (error ? response.status(500).end() : response.json(user)));
  },
  forgotten: (_request, response) => {
    (async () => response.json(await save(1)))();
  },
  rejected: (_request, response) => {
    Promise.reject(new Error('no')).catch((error) => response.status(400).json({ error: error.message }));
  },
  events: (_request, response) => {
    log.length = 0;
    response.on('finish', () => log.push(`finish ${response.writableFinished} ${response.writableEnded}`));
    response.once('close', () => log.push('close'));
    response.end('with events', () => log.push('callback'));
  },
  log: (_request, response) => response.json(log),
  chunks: async (_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/plain; charset=utf-8', 'X-Sent': 'yes' });
    response.flushHeaders();
    const sent = response.headersSent;
    response.write('one ');
    await save(1);
    response.write(Buffer.from('two '));
    response.write('dGhyZWUg', 'base64');
    setTimeout(() => response.end(String(sent)), 20);
  },
  headers: (_request, response) => {
    response.setHeader('X-List', ['a', 'b']);
    response.setHeader('X-Number', 7);
    response.appendHeader('x-list', 'c');
    const { statusMessage } = response.writeHead(202, 'Taken In', {
      'x-more': '1',
      'Set-Cookie': ['a=1', 'b=2'],
    });
    const seen = [response.getHeader('x-list'), response.getHeader('X-Number'), response.hasHeader('x-none')];
    response.end(JSON.stringify([statusMessage, ...seen]));
  },
  names: (_request, response) => {
    response.setHeader('X-One', '1');
    response.setHeaders(new Map([['X-Two', '2']]));
    response.removeHeader('x-ONE');
    response.json([response.getHeaderNames(), response.getHeaders()]);
  },
  twice: (_request, response) => {
    response.json({ first: true });
    response.setHeader('x-late', '1');
    log.length = 0;
    for (const late of [() => response.writeHead(201), () => response.removeHeader('x-late')]) {
      try {
        late();
      } catch (error) {
        log.push((error as NodeJS.ErrnoException).code ?? 'none', (error as Error).message);
      }
    }
    response.end('ignored');
  },
  'json-twice': (_request, response) => {
    log.length = 0;
    response.json({ first: true });
    response.json({ second: true });
  },
  invalid: (_request, response) => {
    const tried = ['bad name', 'x-new-line', 'x-nothing'].map((name) => {
      try {
        response.setHeader(name, name === 'x-nothing' ? (undefined as unknown as string) : 'a\nb');
        return 'set';
      } catch (error) {
        return (error as NodeJS.ErrnoException).code;
      }
    });
    response.json(tried);
  },
  undefined: (_request, response) => response.json(undefined),
  bigint: (_request, response) => response.json({ big: BigInt(1) }),
  'send-number': (_request, response) => response.send(5),
  'send-true': (_request, response) => response.send(true),
  'send-bytes': (_request, response) => response.send(Buffer.from('bytes')),
  'send-null': (_request, response) => response.send(null),
  'no-content': (_request, response) => response.status(204).send('not sent'),
  'send-typed': (_request, response) => response.setHeader('content-type', 'text/css').send('a{}'),
  'json-typed': (_request, response) =>
    response.setHeader('content-type', 'application/problem+json').json(1),
  'bad-status': (_request, response) => response.status(42).end('x'),
  'bad-chunk': (_request, response) => response.end(5 as unknown as string),
  'bad-redirect': (_request, response) => response.redirect(undefined as unknown as string),
  'back-redirect': (_request, response) => response.redirect(303, '/api/node/log'),
  'throws-late': async (_request, response) => {
    await save(1);
    response.status(418);
    throw new Error('after a pause');
  },
  'throws-streaming': async (_request, response) => {
    response.write('begun');
    await save(1);
    throw new Error('thrown while streaming');
  },
  'throws-error-with-status': () => {
    throw Object.assign(new Error('teapot'), { statusCode: 418 });
  },
  about: (request, response) => {
    const { url, method, httpVersion, complete, query, headers, rawHeaders } = request;
    response.json({
      url,
      method,
      httpVersion,
      complete,
      query,
      address: typeof request.socket.remoteAddress,
      raw: rawHeaders.length % 2 === 0 && rawHeaders.some((text) => /^x-about$/i.test(text)),
      about: headers['x-about'],
      forwarded: [headers['x-forwarded-proto'], headers['x-forwarded-host'] === headers.host],
      preview: [request.preview, request.previewData, request.draftMode],
      sent: [response.headersSent, response.writableEnded, response.finished, response.statusCode],
    });
  },
  draft: (_request, response) => {
    response.setHeader('Set-Cookie', 'mine=1');
    response.setDraftMode({ enable: true });
    response.redirect('/api/node/is-draft');
  },
  'no-draft': (_request, response) => response.setDraftMode({ enable: false }).end('off'),
  'is-draft': (request, response) => response.json([request.draftMode, request.preview]),
  'no-preview': (_request, response) => {
    response.clearPreviewData();
    response.end('cleared');
  },
  'bad-revalidate': async (_request, response) => {
    try {
      await response.revalidate('no-slash');
    } catch (error) {
      response.json({ error: (error as Error).message });
    }
  },
  'client-gone': (request, response) => {
    log.length = 0;
    response.on('close', () =>
      log.push(`response close ${response.writableEnded} ${response.writableFinished}`),
    );
    request.on('close', () => log.push('request close'));
    response.write('begun ');
  },
  'client-waits': (request, response) => {
    log.length = 0;
    const timer = setTimeout(() => response.end('too late'), 5000);
    response.on('close', () => {
      clearTimeout(timer);
      log.push(`gave up ${response.writableFinished} ${request.destroyed} ${response.destroyed}`);
    });
  },
  sse: (request, response) => {
    response.writeHead(200, {
      'Content-Type': 'text/event-stream',
      'Cache-Control': 'no-cache, no-transform',
    });
    let count = 0;
    const timer = setInterval(() => {
      response.write(`data: ${++count}\n\n`);
      if (count < 3) return;
      clearInterval(timer);
      response.end();
    }, 10);
    request.on('close', () => clearInterval(timer));
  },
  cork: (_request, response) => {
    response.cork();
    response.write('a');
    response.write('b', 'utf8', () => undefined);
    response.uncork();
    response.end();
  },
  destroyed: (_request, response) => {
    response.write('part');
    response.destroy();
  },
};

export default function handler(request: NextApiRequest, response: NextApiResponse) {
  const run = handlers[String(request.query.how)];
  return run ? run(request, response) : response.status(404).json({ error: 'unknown' });
}
