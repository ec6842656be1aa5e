import { expect, test } from 'vitest';
import { oembedOf } from './oembed';

test('oEmbed hands out a frame with the whole address, as the standard asks', () => {
  expect(
    oembedOf({ name: 'create-post', title: 'A "post"' }, { name: 'Site', url: 'https://example.org/docs' }),
  ).toEqual({
    version: '1.0',
    type: 'rich',
    title: 'A "post"',
    html: [
      '<iframe',
      '  src="https://example.org/docs/embed/create-post"',
      '  title="A &quot;post&quot;"',
      '  width="960"',
      '  height="600"',
      '  allow="fullscreen"',
      '></iframe>',
    ].join('\n'),
    width: 960,
    height: 600,
    provider_name: 'Site',
    provider_url: 'https://example.org/docs/',
  });
});
