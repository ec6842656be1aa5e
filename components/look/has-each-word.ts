/** Whether each word, however written in upper or lower case, occurs somewhere in the texts. No words match all. */
export function hasEachWord(texts: readonly string[], words: string): boolean {
  const text = texts.join(' ').toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
