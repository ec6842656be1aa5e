/** Nobody types more; an address may hold thousands, each of which would be looked for in every row. */
const mostWords = 50;

/** Quotation marks as keyboards have them, so that a word is found however it is written. */
const plain = (text: string) => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').toLowerCase();

let last: { text: string; words: readonly string[] } = { text: '', words: [] };

/** The words of a text, each once. A list is filtered row by row: what was split last is kept. */
function wordsOf(text: string): readonly string[] {
  if (last.text !== text) {
    const words = new Set(plain(text).split(/\s+/));
    last = { text, words: [...words].slice(0, mostWords) };
  }
  return last.words;
}

/** Whether each word, however written in upper or lower case, occurs somewhere in the texts. No words match all. */
export function hasEachWord(texts: readonly string[], words: string): boolean {
  const text = plain(texts.join(' '));
  return wordsOf(words).every((word) => text.includes(word));
}
