/** Heap in use, by the browser's own count, over a page with all its frames and workers. */
import type { CDPSession, Page } from '@playwright/test';

const counted = ['page', 'iframe', 'worker'];

interface Reply {
  id: number;
  result?: { usedSize?: number };
}

/**
 * @returns the heaps of every page, frame process and worker of this browser after a forced collection of garbage,
 *   in megabytes
 */
export async function heapMegabytes(page: Page): Promise<number> {
  const browser = page.context().browser();
  if (!browser) throw new Error('the page belongs to no browser that could be asked');
  const session = await browser.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  let bytes = 0;
  for (const { type, targetId } of targetInfos)
    if (counted.includes(type)) bytes += await heapOf(session, targetId);
  await session.detach();
  return bytes / 1_000_000;
}

async function heapOf(session: CDPSession, targetId: string): Promise<number> {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const call = (id: number, method: string) =>
    new Promise<Reply>((resolve) => {
      const receive = ({ sessionId: from, message }: { sessionId: string; message: string }) => {
        const reply = JSON.parse(message) as Reply;
        if (from !== sessionId || reply.id !== id) return;
        session.off('Target.receivedMessageFromTarget', receive);
        resolve(reply);
      };
      session.on('Target.receivedMessageFromTarget', receive);
      void session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
    });
  await call(1, 'HeapProfiler.collectGarbage');
  const { result } = await call(2, 'Runtime.getHeapUsage');
  await session.send('Target.detachFromTarget', { sessionId });
  if (result?.usedSize === undefined) throw new Error('the browser did not tell the size of a heap');
  return result.usedSize;
}
