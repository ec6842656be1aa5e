import { currentRequest, revalidation } from './request-context';

/** Source: https://nextjs.org/docs/app/api-reference/functions/revalidatePath */
function revalidatePath(_path: string, _type?: 'layout' | 'page'): void {
  const context = currentRequest('revalidatePath');
  if (context.phase === 'render') {
    throw new Error(
      `Route ${new URL(context.request.url).pathname} used "revalidatePath" during render which is unsupported.`,
    );
  }
  // This sandbox caches nothing, so there is nothing to throw away; only the re-render is left to do.
  if (context.phase === 'action') context.revalidated = revalidation.pathOrTag;
}

/** Source: https://nextjs.org/docs/app/api-reference/functions/refresh */
function refresh(): void {
  const context = currentRequest('refresh');
  if (context.phase !== 'action') {
    throw new Error('refresh can only be called from within a Server Action.');
  }
  context.revalidated = revalidation.refresh;
}

/** Waits for a request, so that what follows is never part of a prerendered shell. */
async function connection(): Promise<void> {
  currentRequest('connection');
}

async function headers(): Promise<Headers> {
  return new Headers(currentRequest('headers').request.headers);
}

/** `next/*` as code on the server sees it. */
export const nextServerPackages = {
  'next/cache': { revalidatePath, refresh },
  'next/headers': { headers },
  // Route Handlers get plain web classes; the extras of Next's own are not in this sandbox.
  'next/server': { connection, NextResponse: Response, NextRequest: Request },
  'next/navigation': {},
  'server-only': {},
};
