import { cookies, draftMode, headers } from 'next/headers';

export const dynamic = 'force-static';

export default async function Page({ searchParams }: { searchParams: Promise<{ q?: string }> }) {
  const { isEnabled } = await draftMode();
  const jar = (await cookies()).getAll();
  const host = (await headers()).get('host') ?? 'none';
  const { q = 'none' } = await searchParams;
  return (
    <>
      <p data-testid="mode">{isEnabled ? 'draft' : 'public'}</p>
      <p data-testid="request">{`${jar.length} ${host === 'none' ? host : 'some'} ${q}`}</p>
    </>
  );
}
