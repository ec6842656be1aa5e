import type { NextApiRequest, NextApiResponse } from 'next';

export const config = { api: { bodyParser: false } };

type Read = (request: NextApiRequest) => Promise<unknown>;

const byEvents: Read = (request) =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('error', reject);
    request.on('end', () => resolve(Buffer.concat(chunks).toString()));
  });

/** Ways to read a body by oneself. */
const ways: Record<string, Read> = {
  events: byEvents,
  late: async (request) => {
    await new Promise((resolve) => setTimeout(resolve, 40));
    return byEvents(request);
  },
  text: (request) =>
    new Promise((resolve) => {
      let text = '';
      request.setEncoding('utf8');
      request.on('data', (chunk: string) => {
        text += chunk;
      });
      request.once('end', () => resolve([text, typeof request.body]));
    }),
  iterate: async (request) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
    return [Buffer.concat(chunks).toString('utf8'), Buffer.isBuffer(chunks[0] ?? Buffer.alloc(0))];
  },
  readable: (request) =>
    new Promise((resolve) => {
      let size = 0;
      request.on('readable', () => {
        for (let chunk = request.read(); chunk !== null; chunk = request.read()) size += chunk.length;
      });
      request.on('end', () => resolve(size));
    }),
  paused: (request) =>
    new Promise((resolve) => {
      const seen: string[] = [];
      request.on('end', () => resolve(seen));
      request.on('data', (chunk) => {
        seen.push(`data ${chunk.length}`);
        request.pause();
        seen.push(`paused ${request.isPaused()}`);
        setTimeout(() => request.resume(), 10);
      });
    }),
};

export default async function handler(request: NextApiRequest, response: NextApiResponse) {
  const { how } = request.query;
  if (how === 'pipe') return void request.pipe(response);
  const read = ways[String(how)];
  return response.json(read ? await read(request) : null);
}
