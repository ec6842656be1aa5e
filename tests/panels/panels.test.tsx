import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { ProblemNote } from '../../components/live-example/problem/problem-note';
import Compare from '../../components/live-example/wire/compare/compare';
import { asCurl } from '../../components/live-example/wire/copy/as-curl';
import { asHttp } from '../../components/live-example/wire/copy/as-http';
import { ExchangeDetail } from '../../components/live-example/wire/exchange-detail';
import { exchangeMatches, noExchangeFilter } from '../../components/live-example/wire/filter';
import { FlightView } from '../../components/live-example/wire/flight/flight-view';
import { sentenceOf } from '../../components/live-example/wire/sentence/sentence';
import Timeline from '../../components/live-example/wire/timeline/timeline';
import { TypedBody } from '../../components/live-example/wire/typed-body';
import type { Exchange, HeaderList } from '../../sandbox/shared/protocol';
import { hostileAnswers } from './panel-answers';

/** As a page records it: the same message both ways, so that each panel of a request shows it, too. */
function exchangeOf(
  headers: HeaderList,
  body: string,
  status: number,
): Exchange & { key: string; attempt: number } {
  const sides = { requestHeaders: headers, requestBody: body, requestBytes: body.length };
  return {
    ...sides,
    ...{ responseHeaders: headers, responseBody: body, responseBytes: body.length },
    ...{ id: 1, key: '1', attempt: 1, from: 'page', tab: 1, method: 'POST', path: '/a', status },
    ...{ sentAt: 0, state: 'complete', duration: 1 },
  };
}

const noActions = { resend: () => undefined, compare: () => undefined };

/** How long the page may take for it is held in a browser, by `tests/e2e/hostile-panels.spec.ts`. */
describe('a hostile answer', () => {
  test.each(Object.entries(hostileAnswers))(
    'is drawn as text: %s',
    (_, { headers, body: whole, status = 200 }) => {
      // As much as the sandbox records.
      const body = whole.slice(0, 100_000);
      const exchange = exchangeOf(headers, body, status);
      const drawn = renderToStaticMarkup(<ExchangeDetail exchange={exchange} actions={noActions} />);
      // All of the body, as after “Show all”.
      const all = renderToStaticMarkup(
        <>
          <TypedBody headers={headers} text={body} />
          <FlightView text={body} />
        </>,
      );
      const two = [exchange, { ...exchange, key: '2', requestBody: '', responseBody: 'b', status: 200 }];
      const beside = renderToStaticMarkup(
        <>
          <Compare exchanges={two} onClose={() => undefined} />
          <Timeline exchanges={two} />
        </>,
      );
      expect(sentenceOf(exchange).length).toBeLessThan(1_000);
      expect(asCurl(exchange) + asHttp(exchange)).toContain('/a');
      expect(exchangeMatches(exchange, { ...noExchangeFilter, text: 'nowhere' })).toBe(false);
      expect(drawn + all + beside).not.toMatch(/<img|<script|\[native code\]|\[object Object\]/);
      expect(all.length).toBeLessThan(2_000_000);
    },
  );
});

test.each(['constructor', '__proto__', 'toString', '', '/nowhere'])(
  'a problem may name the file %j',
  (file) => {
    const problem = { stage: 'server', message: 'x', file, line: 1, column: 1 } as const;
    const note = (
      <ProblemNote problem={problem} files={{ '/app/page.tsx': 'a' }} shown="this" onGoTo={() => undefined} />
    );
    expect(renderToStaticMarkup(note)).toContain('The server half failed');
    expect(renderToStaticMarkup(note)).not.toContain('Go to line');
  },
);
