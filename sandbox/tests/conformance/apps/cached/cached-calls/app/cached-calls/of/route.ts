import type { NextRequest } from 'next/server';
import { nameOf, pathOf, stageNavigation, stagePrefetch } from '../../../lib/cached-calls/functions';
import { tried } from '../../../lib/cached-calls/tried';

const answers: Record<string, () => unknown> = {
  url: () => pathOf(new URL('https://example.com/a')),
  symbol: () => nameOf(Symbol('own')),
  'shared-symbol': () => nameOf(Symbol.for('shared')),
  prefetch: stagePrefetch,
  navigation: stageNavigation,
};

export async function GET({ nextUrl }: NextRequest) {
  return new Response(await tried(answers[nextUrl.searchParams.get('what') ?? ''] ?? (() => 'nothing')));
}
