/**
 * Nextra's loader of articles with a highlighter of our own. Nextra's knows 300 languages and takes 15 s of each process
 * that compiles articles to learn them; and Shiki gives up on a line after half a second, which leaves code plain on a
 * slow machine. A language that is not in this list is loaded when an article first uses it.
 */
const { dirname, join } = require('node:path');

/** Nextra names it in no export of its package. */
const loader = require(join(dirname(require.resolve('nextra/package.json')), 'loader.cjs'));

const languages = ['ts', 'tsx', 'js', 'jsx', 'json', 'html', 'css', 'sh'];

async function getHighlighter(options) {
  const { createHighlighter } = await import('shiki');
  const highlighter = await createHighlighter({ ...options, langs: languages });
  const patiently = (rest) => ({ ...rest, tokenizeTimeLimit: 0 });
  return {
    ...highlighter,
    codeToHast: (code, rest) => highlighter.codeToHast(code, patiently(rest)),
    codeToHtml: (code, rest) => highlighter.codeToHtml(code, patiently(rest)),
  };
}

/** A function cannot be part of the configuration, which Turbopack hands to other processes as text. */
module.exports = function loadArticle(source) {
  const { mdxOptions, ...options } = this.getOptions();
  const rehypePrettyCodeOptions = { ...mdxOptions.rehypePrettyCodeOptions, getHighlighter };
  const own = { ...options, mdxOptions: { ...mdxOptions, rehypePrettyCodeOptions } };
  return loader.call(Object.create(this, { getOptions: { value: () => own } }), source);
};
