/** Small apps, each with one mistake, and the words by which the output says what it is. */
interface Mistake {
  name: string;
  files: Record<string, string>;
  config?: Record<string, unknown>;
  reason: RegExp;
}

const usesAction = (name: string) => `import { ${name} } from './actions';

export default function Page() {
  return <form action={${name} as unknown as () => void}><button type="submit">Send</button></form>;
}
`;

const proxy = (name: string) => `import { NextResponse } from 'next/server';

export function ${name}() {
  return NextResponse.next();
}
`;

export const mistakes: readonly Mistake[] = [
  {
    name: 'A Client Component imports server-only',
    files: {
      '/app/secret.ts': "import 'server-only';\n\nexport const secret = 'secret';\n",
      '/app/page.tsx':
        "'use client';\n\nimport { secret } from './secret';\n\nexport default function Page() {\n  return <p>{secret.length}</p>;\n}\n",
    },
    reason: /server-only/,
  },
  {
    name: "A 'use server' file exports a function that is not async",
    files: {
      '/app/actions.ts': "'use server';\n\nexport function send() {\n  return 'sent';\n}\n",
      '/app/page.tsx': usesAction('send'),
    },
    reason: /async function/i,
  },
  {
    name: "A 'use server' file exports an object",
    files: {
      '/app/actions.ts':
        "'use server';\n\nexport const settings = { limit: 1 };\n\nexport async function send() {}\n",
      '/app/page.tsx': usesAction('send'),
    },
    reason: /async function/i,
  },
  {
    name: 'An app with an action is exported as static files',
    files: {
      '/app/actions.ts': "'use server';\n\nexport async function send() {}\n",
      '/app/page.tsx': usesAction('send'),
    },
    config: { output: 'export' },
    reason: /Server Actions are not supported with static export/,
  },
  {
    name: 'A page stands beside a Route Handler',
    files: {
      '/app/both/page.tsx': 'export default function Page() {\n  return <p>Page</p>;\n}\n',
      '/app/both/route.ts': "export function GET() {\n  return Response.json('handler');\n}\n",
    },
    reason: /Conflicting route and page|two parallel pages that resolve to the same path/i,
  },
  {
    name: 'A Client Component holds an inline action',
    files: {
      '/app/page.tsx':
        "'use client';\n\nexport default function Page() {\n  async function send() {\n    'use server';\n  }\n  return <form action={send} />;\n}\n",
    },
    reason: /inline.+"use server"/,
  },
  {
    name: 'middleware.ts stands beside proxy.ts',
    files: { '/middleware.ts': proxy('middleware'), '/proxy.ts': proxy('proxy') },
    reason: /Both middleware file .+ and proxy file/,
  },
];

/** As it would stand in pages/api. */
export const pagesHandler = {
  '/app/api/hello/route.ts': "export default function handler() {\n  return Response.json('hello');\n}\n",
};
