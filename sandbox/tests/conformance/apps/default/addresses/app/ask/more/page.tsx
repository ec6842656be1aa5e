'use client';
import { useState } from 'react';

export default function Page() {
  const [text, setText] = useState('idle');
  function ask() {
    const request = new XMLHttpRequest();
    request.open('POST', '/ask/log');
    request.setRequestHeader('x-by', 'xhr');
    request.responseType = 'json';
    request.onload = () => setText(`${request.status} ${request.response.by} ${request.response.text}`);
    request.send('hello');
  }
  const read = () => setText(`${new URL('/x', location.href).pathname} ${window.location.pathname}`);
  return (
    <main>
      <button type="button" onClick={ask}>
        Ask
      </button>
      <button type="button" onClick={read}>
        Read
      </button>
      <button
        type="button"
        onClick={() => {
          window.location.href = '/ask/arrived?by=href';
        }}
      >
        Set
      </button>
      <button type="button" onClick={() => location.assign('arrived?by=assign')}>
        Assign
      </button>
      <a href="/ask/arrived?by=link" ping="/ask/log">
        Followed
      </a>
      <a href="/ask/file" download>
        Saved
      </a>
      <output data-testid="out">{text}</output>
    </main>
  );
}
