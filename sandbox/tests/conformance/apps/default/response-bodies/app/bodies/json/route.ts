import { type NextRequest, NextResponse } from 'next/server';

const circle: { self?: unknown } = {};
circle.self = circle;

const values: Record<string, unknown> = {
  undefined: undefined,
  function: () => 1,
  symbol: Symbol('s'),
  bigint: { big: BigInt(1) },
  circle,
  null: null,
  text: 'yes',
  date: { at: new Date(0), no: undefined, list: [undefined, Number.NaN, () => 1] },
  map: new Map([['a', 1]]),
  own: { toJSON: () => ({ own: true }) },
  nothing: { toJSON: () => undefined },
  error: new Error('in json'),
  bytes: new Uint8Array([1, 2]),
};

function message(make: () => Response): string {
  try {
    return `made ${make().status}`;
  } catch (error) {
    return `${(error as Error).name}: ${(error as Error).message}`;
  }
}

export async function GET(request: NextRequest) {
  const { searchParams } = request.nextUrl;
  const value = values[searchParams.get('value') ?? ''];
  const init = searchParams.has('typed')
    ? { headers: { 'content-type': 'application/problem+json' }, status: 422 }
    : undefined;
  if (searchParams.has('caught')) return new Response(message(() => Response.json(value)));
  return searchParams.get('by') === 'next' ? NextResponse.json(value, init) : Response.json(value, init);
}
