/** Small apps, each with one mistake, and the words by which the output says what it is. */
interface Mistake {
  name: string;
  files: Record<string, string>;
  reason: RegExp;
  /** Whether it makes no sense without Cache Components. */
  needsMode?: boolean;
}

const page = (body: string, imports = '') => `${imports}
export default async function Page(${body.includes('params') ? '{ params }: { params: Promise<{ id: string }> }' : ''}) {
  ${body}
}
`;

const data = `async function read() {
  await new Promise((done) => setTimeout(done, 5));
  return 'data';
}
`;

const handler = (option: string) => `${option}
export function GET() {
  return Response.json('answer');
}
`;

const outside = (path: string) =>
  new RegExp(`Route "${path}": Next.js encountered uncached or runtime data during prerendering`);
const option = (name: string) => new RegExp(`"${name}" is not compatible with .nextConfig.cacheComponents`);

export const mistakes: readonly Mistake[] = [
  {
    name: 'A page reads cookies outside Suspense',
    files: {
      '/app/cookies/page.tsx': page(
        "return <p>{(await cookies()).get('name')?.value}</p>;",
        "import { cookies } from 'next/headers';",
      ),
    },
    reason: outside('/cookies'),
  },
  {
    name: 'A page reads its params outside Suspense',
    files: { '/app/items/[id]/page.tsx': page('return <p>{(await params).id}</p>;') },
    reason: outside('/items/\\[id\\]'),
  },
  {
    name: 'A page waits for uncached data outside Suspense',
    files: { '/app/data/page.tsx': page('return <p>{await read()}</p>;', data) },
    reason: outside('/data'),
  },
  {
    name: 'A page reads the clock while it is prerendered',
    files: { '/app/clock/page.tsx': page('return <p>{Date.now()}</p>;') },
    reason: /the unstable value `Date\.now\(\)` while prerendering/,
  },
  {
    name: 'A page exports the option `dynamic`',
    files: {
      '/app/dynamic/page.tsx': page('return <p>Dynamic</p>;', "export const dynamic = 'force-dynamic';"),
    },
    reason: option('dynamic'),
  },
  {
    name: 'A Route Handler exports the option `dynamic`',
    files: { '/app/api/dynamic/route.ts': handler("export const dynamic = 'force-dynamic';") },
    reason: option('dynamic'),
  },
  {
    name: 'A Route Handler exports the option `runtime`',
    files: { '/app/api/runtime/route.ts': handler("export const runtime = 'nodejs';") },
    reason: option('runtime'),
  },
  {
    name: "A page reads cookies inside a 'use cache' function",
    files: {
      '/app/cached/page.tsx': page(
        'return <p>{await name()}</p>;',
        `import { cookies } from 'next/headers';

async function name() {
  'use cache';
  return (await cookies()).get('name')?.value;
}
`,
      ),
    },
    reason: /`cookies\(\)` can't be read inside `"use cache"`/,
    needsMode: true,
  },
  {
    name: "A Route Handler makes its Response inside 'use cache'",
    files: {
      '/app/api/cached/route.ts': `export async function GET() {
  'use cache';
  return Response.json('answer');
}
`,
    },
    reason: /Only plain objects, and a few built-ins/,
    needsMode: true,
  },
];

/** The right way to do what is the third mistake. */
export const dataInSuspense = {
  '/app/data/page.tsx': `import { Suspense } from 'react';
${data}
async function Data() {
  return <p>{await read()}</p>;
}

export default function Page() {
  return <Suspense fallback="…"><Data /></Suspense>;
}
`,
};
