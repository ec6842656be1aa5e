/** A source beside the five: it has no votes, and is shown wherever claims and contradictions name it. */
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { StanceList } from '../claim/stance-list';
import type { Source } from '../data';
import { AgreementMap } from './agreement-map';
import { SourceCard } from './source-card';
import { comparedIn, labelOf } from './source-label';

const of = (id: string): Source => ({
  id,
  title: 'A view',
  titled: true,
  nextVersion: 'Next.js 16',
  stance: 'It depends.',
  examples: [],
});
const sources = [of('raj-next14'), of('smith-2026')];

test('it is called by the words of its id', () => {
  expect([labelOf('raj-next14'), labelOf('smith-2026')]).toEqual(['Raj', 'Smith 2026']);
  expect(renderToStaticMarkup(<SourceCard source={of('smith-2026')} />)).toContain(
    'Smith 2026, claim by claim',
  );
});

test('its stance has its name', () => {
  const stances = [{ source: 'smith-2026', says: 'denies' as const, paraphrase: 'No.' }];
  expect(renderToStaticMarkup(<StanceList stances={stances} />)).toContain(
    '<strong>Smith 2026</strong> denies',
  );
});

test('the votes of the table are compared without it', () => {
  expect(comparedIn(sources)).toEqual(['raj-next14']);
  const map = renderToStaticMarkup(<AgreementMap rows={[]} sources={sources} />);
  expect(map).toContain('Raj');
  expect(map).not.toContain('Smith');
});
