'use client';

import Link from 'next/link';
import { usePathname, useSearchParams } from 'next/navigation';
import { useEffect, useState } from 'react';

const at = '/reports-2-history';

export function Gallery() {
  const pathname = usePathname();
  const search = useSearchParams();
  const [count, setCount] = useState(0);
  const [heard, setHeard] = useState('nothing');
  const [read, setRead] = useState('');
  useEffect(() => {
    const hear = ({ state }: PopStateEvent) => setHeard(`${state?.photo} at ${location.search}`);
    window.addEventListener('popstate', hear);
    return () => window.removeEventListener('popstate', hear);
  }, []);
  const open = () => {
    window.history.pushState({ photo: 1 }, '', `${at}/photos/1?from=list`);
    setRead(`${location.pathname}${location.search} ${history.state.photo}`);
  };
  const sort = () => {
    const next = new URLSearchParams(search);
    next.set('sort', 'asc');
    history.replaceState(null, '', `?${next}`);
  };
  const leave = () => {
    try {
      history.pushState(null, '', 'https://elsewhere.example/');
    } catch (error) {
      setRead(error instanceof DOMException ? error.name : 'another error');
    }
  };
  const buttons: [string, () => void][] = [
    ['Photo', open],
    ['Sort', sort],
    ['Tab', () => history.pushState({ photo: 'tab' }, '', '?tab=2')],
    ['Keep', () => history.replaceState({ photo: 7 }, '')],
    ['Elsewhere', leave],
    ['Back', () => history.back()],
    ['Forward', () => history.go(1)],
    ['Count', () => setCount(count + 1)],
  ];
  return (
    <>
      {buttons.map(([name, press]) => (
        <button key={name} type="button" onClick={press}>
          {name}
        </button>
      ))}
      <Link href={`${at}/other`}>Other</Link>
      <p data-testid="where">{`${pathname} [${search}] ${count}`}</p>
      <p data-testid="heard">{heard}</p>
      <p data-testid="read">{read}</p>
    </>
  );
}
