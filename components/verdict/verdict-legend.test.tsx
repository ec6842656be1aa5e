import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { VerdictGroup } from '../data';
import { VerdictLegend } from './verdict-legend';

const groups: VerdictGroup[] = [
  { kind: 'fact', verdicts: [{ verdict: 'wrong', means: 'not true' }] },
  { kind: 'advice', verdicts: [{ verdict: 'matter of taste', means: 'nothing decides it' }] },
];

test('each verdict stands with its meaning below the kind of claim that it is about', () => {
  const html = renderToStaticMarkup(<VerdictLegend groups={groups} />);
  const text = html.replace(/<svg.*?<\/svg>/g, '').replace(/<[^>]*>/g, ' ');
  expect(text).toMatch(/Statements of fact.*wrong\s+not true.*Advice.*matter of taste\s+nothing decides it/s);
});
