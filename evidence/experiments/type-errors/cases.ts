/** Small apps, each with one mistake, and the words by which the output says what it is. */
interface Mistake {
  name: string;
  files: Record<string, string>;
  reason: RegExp;
}

const actions = `'use server';

export async function join(form: FormData) {
  return form.has('name') ? { ok: true } : { error: 'a name is missing' };
}
`;

export const mistakes: readonly Mistake[] = [
  {
    name: 'A form whose action returns an object',
    files: {
      '/app/actions.ts': actions,
      '/app/join/page.tsx': `import { join } from '../actions';

export default function Page() {
  return <form action={join}><input name="name" /></form>;
}
`,
    },
    reason: /is not assignable to type .*void \| Promise<void>/s,
  },
  {
    name: 'headers() read without await',
    files: {
      '/app/api/agent/route.ts': `import { headers } from 'next/headers';

export function POST() {
  return Response.json(headers().get('user-agent'));
}
`,
    },
    reason: /Property 'get' does not exist on type 'Promise<ReadonlyHeaders>'/,
  },
  {
    name: 'A handler that types params as a plain object',
    files: {
      '/app/api/items/[id]/route.ts': `export function GET(_request: Request, { params }: { params: { id: string } }) {
  return Response.json(params.id);
}
`,
    },
    reason: /(Type error|error TS)[\s\S]*params/,
  },
  {
    name: 'A page that types params as a plain object',
    files: {
      '/app/items/[id]/page.tsx': `export default function Page({ params }: { params: { id: string } }) {
  return <p>{params.id}</p>;
}
`,
    },
    reason: /does not satisfy the constraint 'PageProps'/,
  },
  {
    name: 'getSession of next-auth given a Request',
    files: {
      '/app/api/me/route.ts': `import { getSession } from 'next-auth/react';

export async function GET(request: Request) {
  return Response.json(await getSession({ req: request }));
}
`,
    },
    reason: /Type 'Request' is not assignable to type/,
  },
];

export const mended: Record<string, string> = {
  '/app/actions.ts': `'use server';

export async function join(_before: string, form: FormData) {
  return form.has('name') ? 'welcome' : 'a name is missing';
}
`,
  '/app/join/join-form.tsx': `'use client';

import { useActionState } from 'react';
import { join } from '../actions';

export function JoinForm() {
  const [message, action] = useActionState(join, '');
  return <form action={action}><input name="name" /><output>{message}</output></form>;
}
`,
  '/app/join/page.tsx': `import { JoinForm } from './join-form';

export default function Page() {
  return <JoinForm />;
}
`,
  '/app/api/items/[id]/route.ts': `import { headers } from 'next/headers';

export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return Response.json({ id, agent: (await headers()).get('user-agent') });
}
`,
};
