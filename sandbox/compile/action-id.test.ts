import { parse } from 'acorn';
import {
  extractInfoFromServerReferenceId,
  mightBeServerReferenceId,
} from 'next/dist/shared/lib/server-reference-info';
import { describe, expect, it } from 'vitest';
import { actionId } from './action-id';

/** What Next itself reads out of the id of a function with these parameters. */
function readByNext(parameters: string) {
  const [statement] = parse(`async function save(${parameters}) {}`, { ecmaVersion: 'latest' }).body;
  if (statement?.type !== 'FunctionDeclaration') throw new Error('no function');
  const { type, usedArgs, hasRestArgs } = extractInfoFromServerReferenceId(
    actionId('salt', '/app/actions.ts', 'save', statement),
  );
  return { type, used: usedArgs.filter(Boolean).length, rest: hasRestArgs };
}

describe('the id of a Server Function', () => {
  const id = actionId('salt', '/app/actions.ts', 'save');

  it('is 42 hexadecimal digits, which Next takes for an id', () => {
    expect(id).toMatch(/^[0-9a-f]{42}$/);
    expect(mightBeServerReferenceId(id)).toBe(true);
  });

  it('differs with the build, the file and the name', () => {
    const others = [
      actionId('other', '/app/actions.ts', 'save'),
      actionId('salt', '/app/other.ts', 'save'),
      actionId('salt', '/app/actions.ts', 'remove'),
    ];
    expect(new Set([id, ...others]).size).toBe(4);
    expect(actionId('salt', '/app/actions.ts', 'save')).toBe(id);
  });

  it.each([
    ['', { type: 'server-action', used: 0, rest: false }],
    ['a', { type: 'server-action', used: 1, rest: false }],
    ['a, { b }, c = 1', { type: 'server-action', used: 3, rest: false }],
    ['a, b, c, d, e, f, g', { type: 'server-action', used: 6, rest: true }],
    ['a, ...rest', { type: 'server-action', used: 6, rest: true }],
  ])('tells Next which arguments (%s) takes', (parameters, expected) => {
    expect(readByNext(parameters)).toEqual(expected);
  });

  it('lets every argument through where the function is not known', () => {
    expect(extractInfoFromServerReferenceId(id)).toEqual({
      type: 'server-action',
      usedArgs: Array(6).fill(true),
      hasRestArgs: true,
    });
  });
});
