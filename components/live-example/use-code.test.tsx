// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Code, useCode } from './use-code';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const originals = [{ '/a.ts': 'first' }, { '/a.ts': 'second' }] as const;
let code: Code;
let show: (step: number) => void;
let close: () => void;

function Harness({ step }: { step: number }) {
  code = useCode(originals[step - 1] ?? {}, step);
  return null;
}

beforeEach(() => {
  const root = createRoot(document.createElement('div'));
  show = (step) => act(() => root.render(<Harness step={step} />));
  close = () => act(() => root.unmount());
  show(1);
});
afterEach(() => close());

const edit = (text: string) => act(() => code.edit({ '/a.ts': text }));
const text = () => code.files['/a.ts'];

it('keeps the edits of each step', () => {
  edit('mine');
  show(2);
  expect([text(), code.isEdited]).toEqual(['second', false]);
  edit('mine, too');
  show(1);
  expect([text(), code.isEdited]).toEqual(['mine', true]);
  show(2);
  expect(text()).toBe('mine, too');
});

it('an edit that is told of late belongs to the step that it was made in', () => {
  const { edit: late } = code;
  show(2);
  act(() => late({ '/a.ts': 'late' }));
  expect(text()).toBe('second');
  show(1);
  expect(text()).toBe('late');
});

it('resets one step, or all, and takes that back', () => {
  edit('mine');
  show(2);
  edit('mine, too');
  act(() => code.reset());
  expect(text()).toBe('second');
  act(() => code.restore?.());
  expect(text()).toBe('mine, too');
  act(() => code.resetAll());
  show(1);
  expect(text()).toBe('first');
  act(() => code.restore?.());
  expect(text()).toBe('mine');
  expect(code.restore).toBeUndefined();
});

it('has the editor begin again with each step and each reset, and with no edit', () => {
  const revisions = [code.revision];
  edit('mine');
  expect(code.revision).toBe(revisions[0]);
  show(2);
  revisions.push(code.revision);
  act(() => code.resetAll());
  revisions.push(code.revision);
  expect(new Set(revisions).size).toBe(3);
});
