import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { namedByItsWords } from './heading';

const H2 = namedByItsWords(({ children, id, ...rest }) => (
  <h2 id={id} {...rest}>
    {children}
    <a href={`#${id}`}>#</a>
  </h2>
));

describe('a heading', () => {
  test('is named by its words, and not by the link in it', () => {
    const html = renderToStaticMarkup(<H2 id="why">Why?</H2>);
    expect(html).toBe(
      '<h2 id="why" aria-labelledby="why-words"><span id="why-words">Why?</span><a href="#why">#</a></h2>',
    );
  });

  test('without an id has no link, and needs no name', () => {
    expect(renderToStaticMarkup(<H2>Why?</H2>)).toContain('>Why?');
    expect(renderToStaticMarkup(<H2>Why?</H2>)).not.toContain('aria-labelledby');
  });
});
