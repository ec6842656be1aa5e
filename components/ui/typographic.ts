/** `"` opens a quotation at the start of a text, after a space and after a bracket; elsewhere it closes one. */
const opening = /(^|[\s([])"/g;

/** Of JSON or of an attribute: what is around it is code, though nobody has marked it. */
const inCode = /[={]"/;

function withQuotations(part: string, isFirst: boolean): string {
  if (inCode.test(part)) return part;
  // What follows code continues a sentence: a quotation mark there closes.
  const opened = isFirst ? part.replace(opening, '$1“') : part.replace(/([\s([])"/g, '$1“');
  return opened.replace(/"/g, '”');
}

function withApostrophes(part: string): string {
  const inWords = part.replace(/([\p{L}\d])'(?=\p{L})/gu, '$1’');
  // Of several: "other users' pages". Not where single quotation marks are around a word, as in the runtime 'edge'.
  return /(^|[^\p{L}\d])'/u.test(inWords) ? inWords : inWords.replace(/s'(?=\s)/g, 's’');
}

/** A text with the apostrophes and quotation marks that MDX gives to prose. What is between backticks is code, and stays. */
export function typographic(text: string): string {
  if (!/['"]/.test(text)) return text;
  const parts = text.split('`');
  return parts
    .map((part, index) => (index % 2 === 1 ? part : withQuotations(withApostrophes(part), index === 0)))
    .join('`');
}
