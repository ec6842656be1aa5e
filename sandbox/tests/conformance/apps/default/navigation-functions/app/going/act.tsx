'use client';

import { permanentRedirect, RedirectType, redirect } from 'next/navigation';
import { useState } from 'react';
import { go, goForGood, goForGoodInPlace, goInPlace } from './actions';

const renders: Record<string, () => never> = {
  'Render redirect': () => redirect('/going/target'),
  'Render redirect, push': () => redirect('/going/target', RedirectType.push),
  'Render permanent': () => permanentRedirect('/going/target'),
  'Render permanent, push': () => permanentRedirect('/going/target', RedirectType.push),
};

export function Act() {
  const [rendering, setRendering] = useState('');
  renders[rendering]?.();
  return (
    <div>
      {Object.keys(renders).map((name) => (
        <button key={name} type="button" onClick={() => setRendering(name)}>
          {name}
        </button>
      ))}
      {Object.entries({ go, goInPlace, goForGood, goForGoodInPlace }).map(([name, action]) => (
        <button key={name} type="button" onClick={() => action()}>
          {name}
        </button>
      ))}
      <button type="button" onClick={() => redirect('/going/target')}>
        Redirect in a handler
      </button>
    </div>
  );
}
