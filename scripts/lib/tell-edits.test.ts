import { expect, test } from 'vitest';
import { tellEdits } from './tell-edits';

test('each page that is open is told of an edit, wherever it comes from', async () => {
  const edits = await tellEdits();
  const listen = async () => {
    const answer = await fetch(`http://localhost:${edits.env.EDITS_PORT}`);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader?.read())?.value).toBe(':\n\n');
    return async () => (await reader?.read())?.value;
  };
  const pages = [await listen(), await listen()];
  edits.tell();
  for (const next of pages) expect(await next()).toBe('data: edited\n\n');
  await edits.close();
});
