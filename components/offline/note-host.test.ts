import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { NoteHost } from './note-host';

/** What the script notes where a form does, or does not, hear that it is sent. */
function noted({ protocol = 'https:', origin = 'https://a.example', sendsForms = true, hasSubmit = true }) {
  let submit: ((event: { preventDefault(): void }) => void) | undefined;
  const form = {
    addEventListener: (_: string, listener: typeof submit) => {
      submit = listener;
    },
    ...(hasSubmit && { requestSubmit: () => sendsForms && submit?.({ preventDefault: () => undefined }) }),
    remove: () => undefined,
  };
  const root = { dataset: {} as { host?: string }, append: () => undefined };
  runInNewContext(NoteHost().props.children, {
    document: { documentElement: root, createElement: () => form },
    location: { protocol },
    self: { origin },
  });
  return root.dataset.host;
}

test('it notes what keeps an app from running', () => {
  expect(noted({})).toBeUndefined();
  expect(noted({ protocol: 'file:', origin: 'null' })).toBe('file');
  expect(noted({ origin: 'null', sendsForms: false })).toBe('origin');
  expect(noted({ sendsForms: false })).toBe('forms');
  expect(noted({ hasSubmit: false })).toBeUndefined();
});

test('React writes it as it is', () => {
  expect(NoteHost().props.children).not.toMatch(/[&<>"']/);
});
