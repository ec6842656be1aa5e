'use client';
import { type FormEvent, useState } from 'react';

export default function Page() {
  const [text, setText] = useState('idle');
  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const body = () => new FormData(form);
    const link = form.querySelector('a');
    const asked = [
      await fetch(form.action, { method: form.method, body: body() }),
      await fetch(new Request('/ask/heard', { method: 'POST', body: body() })),
      await fetch(new URL('/ask/heard', document.baseURI), { method: 'POST', body: body() }),
      await fetch(`${location.origin}/ask/heard`, { method: 'POST', body: body() }),
      await fetch(link?.href ?? '', { method: 'POST', body: body() }),
    ];
    const texts = await Promise.all(asked.map((response) => response.text()));
    const sent = navigator.sendBeacon('/ask/heard', new URLSearchParams({ word: 'beacon', mood: 'calm' }));
    setText(`${texts.join(', ')}, ${sent}, ${link?.pathname}`);
  }
  return (
    <form action="/ask/heard" method="post" onSubmit={send}>
      <input name="word" defaultValue="hi" />
      <input name="mood" defaultValue="happy" />
      <a href="ask/heard?x">to what was heard</a>
      <button type="submit">go</button>
      <output data-testid="out">{text}</output>
    </form>
  );
}
