import { Suspense } from 'react';

async function Word({ params }: { params: Promise<{ word: string }> }) {
  const { word } = await params;
  return <p data-testid="word">{`${word} ${decodeURIComponent(word)}`}</p>;
}

export default function Page({ params }: { params: Promise<{ word: string }> }) {
  return (
    <Suspense>
      <Word params={params} />
    </Suspense>
  );
}
