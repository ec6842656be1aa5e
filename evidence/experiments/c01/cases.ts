/** Files by their path in the app, one mistake each. */
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

export const cookiesPage = {
  '/app/cookies/page.tsx': page(
    "return <p>{(await cookies()).get('name')?.value}</p>;",
    "import { cookies } from 'next/headers';",
  ),
};

export const paramsPage = { '/app/items/[id]/page.tsx': page('return <p>{(await params).id}</p>;') };

export const dataPage = { '/app/data/page.tsx': page('return <p>{await read()}</p>;', data) };

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

export const clockPage = { '/app/clock/page.tsx': page('return <p>{Date.now()}</p>;') };

export const dynamicPage = {
  '/app/dynamic/page.tsx': page('return <p>Dynamic</p>;', "export const dynamic = 'force-dynamic';"),
};

const handler = (option: string) => `${option}
export function GET() {
  return Response.json('answer');
}
`;

export const dynamicHandler = {
  '/app/api/dynamic/route.ts': handler("export const dynamic = 'force-dynamic';"),
};

export const runtimeHandler = {
  '/app/api/runtime/route.ts': handler("export const runtime = 'nodejs';"),
};

export const cachedCookies = {
  '/app/cached/page.tsx': page(
    'return <p>{await name()}</p>;',
    `import { cookies } from 'next/headers';

async function name() {
  'use cache';
  return (await cookies()).get('name')?.value;
}
`,
  ),
};

export const cachedHandler = {
  '/app/api/cached/route.ts': `export async function GET() {
  'use cache';
  return Response.json('answer');
}
`,
};
