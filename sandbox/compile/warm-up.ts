import type { Files } from '../shared/protocol';
import { compileApp, createCompileCache } from './compile';

/** A bit of everything that apps are made of. */
export const sample: Files = {
  '/app/layout.tsx':
    "import './style.css';\nexport const metadata = { title: 'A' };\nexport default function Layout({ children }: { children: React.ReactNode }) { return <html lang=\"en\"><body>{children}</body></html>; }",
  '/app/style.css': '.a { color: red; &:hover { color: blue; } }',
  '/app/page.module.css': '.title { margin: 0 }',
  '/lib/posts.ts':
    "import 'server-only';\nexport interface Post { id: number; title: string }\nconst posts = new Map<number, Post>();\nexport async function all(): Promise<Post[]> { for (const each of posts.values()) if (!each) break; return [...posts.values()]; }\nexport enum Kind { One, Two = 'two' }",
  '/app/actions.ts':
    "'use server';\nimport { revalidatePath } from 'next/cache';\nimport { all } from '../lib/posts';\nexport async function add(before: unknown, data: FormData) { try { const title = String(data.get('title') ?? ''); if (!title.trim()) return { error: `no ${title}` }; await all(); revalidatePath('/'); } catch (error) { throw error; } }",
  '/app/form.tsx':
    "'use client';\nimport { useActionState, useState } from 'react';\nimport { add } from './actions';\nexport function Form({ from }: { from?: string }) { const [state, action, pending] = useActionState(add, undefined); const [count, setCount] = useState<number>(0); return <form action={action}><input name=\"title\" disabled={pending} onChange={() => setCount((now) => now + 1)} /><p>{state?.error} {count} {from}</p></form>; }",
  '/app/page.tsx':
    "import Link from 'next/link';\nimport { all } from '../lib/posts';\nimport { Form } from './form';\nimport styles from './page.module.css';\nexport default async function Page({ searchParams }: { searchParams: Promise<{ q?: string }> }) { const { q = '' } = await searchParams; async function remove(id: number) { 'use server'; console.log(id, q); } return <main className={styles.title}><Form from={q} />{(await all()).map((post) => <li key={post.id}><Link href={`/posts/${post.id}`}>{post.title}</Link><form action={remove.bind(null, post.id)}><button>x</button></form></li>)}</main>; }",
  '/app/api/posts/route.ts':
    "import { type NextRequest, NextResponse } from 'next/server';\nexport const dynamic = 'force-dynamic';\nexport async function GET(request: NextRequest) { const { searchParams } = new URL(request.url); return NextResponse.json({ q: searchParams.get('q') }, { status: 200 }); }",
};

/**
 * Compiles an app for nothing: browsers compile what the compiler itself is made of when it first runs, which takes longer than
 * most apps do.
 */
export function warmUp(): void {
  compileApp(sample, { buildId: 'warm', encryptionKey: '' }, { cache: createCompileCache() });
}
