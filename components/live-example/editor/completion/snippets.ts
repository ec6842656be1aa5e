import { type Completion, snippetCompletion } from '@codemirror/autocomplete';

const snippet = (label: string, detail: string, template: string): Completion =>
  snippetCompletion(template, { label, detail, type: 'text', boost: -1 });

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].map((method) =>
  snippet(
    method,
    'Route Handler',
    method === 'GET'
      ? 'export async function GET() {\n\treturn Response.json(${value});\n}'
      : `export async function ${method}(request: Request) {\n\tconst body = await request.json();\n\treturn Response.json(\${body});\n}`,
  ),
);

/** For the top of a file, or a statement of its own. */
export const statementSnippets: readonly Completion[] = [
  snippet("'use server'", 'directive', "'use server';\n"),
  snippet("'use client'", 'directive', "'use client';\n"),
  snippet("'use cache'", 'directive', "'use cache';\n"),
  snippet(
    'action',
    'Server Action',
    "export async function ${action}(form: FormData) {\n\t'use server';\n\t${}\n}",
  ),
  snippet(
    'page',
    'page',
    'export default async function ${Page}() {\n\treturn (\n\t\t<main>\n\t\t\t${}\n\t\t</main>\n\t);\n}',
  ),
  snippet(
    'layout',
    'layout',
    'export default function Layout({ children }: { children: React.ReactNode }) {\n\treturn <section>{children}</section>;\n}',
  ),
  snippet('metadata', 'page metadata', "export const metadata = {\n\ttitle: '${title}',\n};"),
  snippet(
    'useActionState',
    'a form with its result',
    'const [${state}, ${action}, ${isPending}] = useActionState(${submit}, ${initial});',
  ),
];

/** What only a Route Handler exports. */
export const handlerSnippets: readonly Completion[] = methods;
