import { parseExpression } from '@babel/parser';
import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { formats } from './snippets';

const address = 'https://example.org/docs/embed/create-post?variant=action,route&fontsize=24';
const write = (name: string, title: string) => {
  const format = formats.find((each) => each.name === name);
  if (!format)
    throw new Error(`no format "${name}"; there are ${formats.map((each) => each.name).join(', ')}`);
  return format.write({ address, title, width: '1280', height: '720' });
};

/** The attributes of the one frame in a piece of HTML, as a browser reads them. */
function attributesInHtml(html: string): Record<string, string> {
  const frames: Record<string, string>[] = [];
  const visit = (node: {
    childNodes?: unknown[];
    tagName?: string;
    attrs?: { name: string; value: string }[];
  }) => {
    if (node.tagName === 'iframe')
      frames.push(Object.fromEntries((node.attrs ?? []).map(({ name, value }) => [name, value])));
    for (const child of node.childNodes ?? []) visit(child as typeof node);
  };
  visit(parseFragment(html));
  expect(frames).toHaveLength(1);
  return frames[0] ?? {};
}

/** The same as MDX reads them. */
function attributesInJsx(code: string): Record<string, string> {
  const element = parseExpression(code, { plugins: ['jsx'] });
  if (element.type !== 'JSXElement') throw new Error(`got ${element.type}`);
  const entries = element.openingElement.attributes.map((attribute) => {
    if (attribute.type !== 'JSXAttribute' || attribute.value?.type !== 'StringLiteral')
      throw new Error('an attribute that is not a text');
    return [String(attribute.name.name), attribute.value.value];
  });
  return Object.fromEntries(entries);
}

const titles = {
  plain: 'Create a post',
  'double quotes': 'A "like" button',
  'single quotes': "The reader's cart",
  'angle brackets': 'A <form> that </iframe><script>alert(1)</script>',
  backticks: 'What `useActionState` does, and ```',
  'braces and ampersands': 'A {form} & {{ more }} &quot; $x',
  'brackets of links': '[read](me) ![or](not) \\',
  'like front matter': '--- title: no ---',
};

describe.each(Object.entries(titles))('a title with %s', (_, title) => {
  test('is the name of the frame in HTML and in Markdown', () => {
    for (const format of ['HTML', 'Markdown, MDX']) {
      expect(attributesInHtml(write(format, title))).toEqual({
        src: address,
        title,
        width: '1280',
        height: '720',
        allow: 'fullscreen',
      });
    }
  });

  test('is the name of the frame in MDX', () => {
    expect(attributesInJsx(write('Markdown, MDX', title))).toMatchObject({ src: address, title });
  });

  test('is the name of the frame in reveal.js, which loads it when its slide is near', () => {
    const html = write('reveal.js', title);
    expect(html).toMatch(/^<section>\n[\s\S]*\n<\/section>$/);
    const attributes = attributesInHtml(html);
    expect(attributes).toMatchObject({ 'data-src': address, title, class: 'r-stretch' });
    expect(attributes).not.toHaveProperty('src');
  });

  test('is the name of the frame in Slidev, on a slide of its own', () => {
    const [before, frontMatter = '', html = ''] = write('Slidev', title).split(/^---$/m);
    expect(before).toBe('');
    expect(parseDocument(frontMatter).toJS()).toEqual({ layout: 'none' });
    expect(html).not.toContain('{{');
    expect(attributesInHtml(html)).toMatchObject({ src: address, title });
  });

  test('cannot end the text of a Markdown link', () => {
    const [, text = '', to] = /^\[((?:\\.|[^\\[\]])*)\]\((\S+)\)$/.exec(write('Markdown link', title)) ?? [];
    expect(to).toBe(address);
    // What a backslash stands before is itself, and nothing else of it means anything.
    expect(text.replace(/\\(.)/g, '$1')).toBe(title);
    expect(text.replace(/\\./g, '')).not.toMatch(/[`*_{}[\]<>&|~!#$\\]/);
  });

  test.each(['Link', 'Notion'])('is not in a %s', (format) => {
    expect(write(format, title)).toBe(address);
  });
});

test('each format is in one of the tests above', () => {
  expect(formats.map(({ name }) => name)).toEqual([
    'Link',
    'HTML',
    'Markdown, MDX',
    'Markdown link',
    'Slidev',
    'reveal.js',
    'Notion',
  ]);
});

test('no title gets out of its attribute', () => {
  // As an address may ask for them: nothing that cannot be seen.
  const title = fc.string({ unit: 'grapheme', maxLength: 100 }).filter((text) => /^[^\p{C}]*$/u.test(text));
  fc.assert(
    fc.property(title, (text) => {
      expect(attributesInHtml(write('HTML', text)).title).toBe(text);
      expect(attributesInJsx(write('Markdown, MDX', text)).title).toBe(text);
    }),
  );
});

test('Markdown reads a frame as one piece of HTML: no line of it is empty', () => {
  expect(
    write('Markdown, MDX', 'A\n\nB')
      .split('\n')
      .filter((line) => line.trim() === ''),
  ).toEqual([]);
});
