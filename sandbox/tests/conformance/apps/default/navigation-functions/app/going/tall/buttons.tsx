'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';

export function Buttons() {
  const router = useRouter();
  const [seen, setSeen] = useState('');
  const blocked = () => {
    try {
      router.push('javascript:document.title="it ran"');
      setSeen('went on');
    } catch (error) {
      setSeen((error as Error).message);
    }
  };
  return (
    <div style={{ position: 'fixed', top: 0 }}>
      <button type="button" onClick={() => router.push('/going/tall/other')}>
        Push
      </button>
      <button type="button" onClick={() => router.push('/going/tall/other', { scroll: false })}>
        Push and stay
      </button>
      <button type="button" onClick={() => router.replace('/going/tall/other', { scroll: false })}>
        Replace and stay
      </button>
      <button type="button" onClick={() => router.replace('/going/tall/other')}>
        Replace
      </button>
      <button type="button" onClick={() => router.back()}>
        Back
      </button>
      <button type="button" onClick={() => router.forward()}>
        Forward
      </button>
      <button type="button" onClick={blocked}>
        Push a script
      </button>
      <button
        type="button"
        onClick={() => setSeen(['pathname', 'query', 'events'].map((name) => name in router).join())}
      >
        Look for the old names
      </button>
      <p data-testid="seen">{seen}</p>
    </div>
  );
}
