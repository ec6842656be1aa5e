import type { Exchange } from 'next-sandbox';
import { describe, expect, it } from 'vitest';
import { checkDraft, draftOf, emptyDraft } from './draft';
import { presets } from './presets';

const recorded: Exchange = {
  id: 1,
  from: 'page',
  tab: 1,
  method: 'POST',
  path: '/posts?page=1',
  requestHeaders: [
    ['origin', 'http://localhost:3000'],
    ['next-action', `40${'ab'.repeat(20)}`],
    ['cookie', 'session=1'],
    ['content-type', 'multipart/form-data; boundary=x'],
    ['content-length', '9'],
  ],
  requestBody: '--x\r\nbody\r\n',
  requestBytes: 11,
  sentAt: 0,
  state: 'complete',
  status: 200,
  responseHeaders: [],
  responseBody: '',
  responseBytes: 0,
  duration: 1,
};

describe('a draft of a recorded request', () => {
  it('sends the same request again, but for the length of a body that may change', () => {
    const checked = checkDraft(draftOf(recorded));
    if (!checked.ok) throw new Error(checked.errors.join());
    const { method, url, headers, body } = checked.request;
    expect({ method, url }).toEqual({ method: 'POST', url: '/posts?page=1' });
    const expected = recorded.requestHeaders.filter(([name]) => name !== 'content-length');
    expect(new Headers(headers)).toEqual(new Headers(expected));
    expect(new TextDecoder().decode(body ?? undefined)).toBe(recorded.requestBody);
  });

  it('gets the line ends of multipart back that a text field takes away', () => {
    const checked = checkDraft({ ...draftOf(recorded), body: '--x\nbody\n' });
    expect(checked.ok && new TextDecoder().decode(checked.request.body ?? undefined)).toBe('--x\r\nbody\r\n');
  });

  it('keeps the line ends of any other body', () => {
    const checked = checkDraft({ ...emptyDraft, method: 'POST', body: 'a\nb' });
    expect(checked.ok && new TextDecoder().decode(checked.request.body ?? undefined)).toBe('a\nb');
  });
});

describe('what is wrong with a draft', () => {
  it.each([
    [
      { headers: 'accept: */*\n\nno colon here' },
      'Line 3 of the headers is "no colon here". Write Name: value.',
    ],
    [{ headers: 'bad name: 1' }, 'In line 1 of the headers, "bad name" isn\'t a header name'],
    [
      { headers: 'x-title: Straße → ziel' },
      'In line 1 of the headers, "Straße → ziel" can\'t be sent as a header value',
    ],
    [
      { named: { ...emptyDraft.named, Cookie: 'a=🍪' } },
      'In the field Cookie, "a=🍪" can\'t be sent as a header value',
    ],
    [{ path: 'posts' }, 'The path is "posts"; it must begin with a slash'],
  ])('is said with its place: %j', (change, words) => {
    const checked = checkDraft({ ...emptyDraft, ...change });
    expect(!checked.ok && checked.errors.join('\n')).toContain(words);
  });
});

describe('presets', () => {
  const draft = draftOf(recorded);
  const sentAfter = (label: string) => {
    const preset = presets.find((candidate) => candidate.label.startsWith(label));
    const checked = preset && checkDraft(preset.apply(draft));
    return checked?.ok ? new Headers(checked.request.headers) : undefined;
  };

  it('change one header and leave the others', () => {
    expect(sentAfter('Forge')?.get('origin')).toBe('https://attacker.example');
    expect(sentAfter('Like curl')?.has('origin')).toBe(false);
    expect(sentAfter('Drop cookies')?.has('cookie')).toBe(false);
    expect(sentAfter('Drop Next-Action')?.has('next-action')).toBe(false);
    expect(sentAfter('Unknown')?.get('next-action')).toMatch(/^40(00){20}$/);
    expect(sentAfter('Forge')?.get('cookie')).toBe('session=1');
  });

  it('are offered only where they would change something', () => {
    const apt = (of: typeof draft) => presets.filter((preset) => preset.isApt(of)).length;
    expect(apt(draft)).toBe(presets.length);
    expect(apt(emptyDraft)).toBe(1);
  });
});
