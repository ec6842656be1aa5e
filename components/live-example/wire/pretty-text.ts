/** JSON that nests deeper is not indented: each level would put as many spaces before every line within it. */
const deepest = 50;

/** A body as text that is easy to read. `how`: what was changed for that, in words; empty where nothing was. */
export function prettyText(type: string, text: string): { pretty: string; how: string } {
  if (type === 'text/html') return { pretty: text.replaceAll('><', '>\n<'), how: 'A line for each tag.' };
  // React sends the arguments of a call as JSON under text/plain.
  const mayBeJson = type.endsWith('json') || (type === 'text/plain' && /^[[{]/.test(text));
  const indented = mayBeJson && depthOf(text) <= deepest ? indentJson(text) : text;
  return { pretty: indented, how: indented === text ? '' : 'Indented here.' };
}

/** How deep brackets nest, those in strings counted as well. */
function depthOf(text: string): number {
  let depth = 0;
  let most = 0;
  for (const character of text) {
    if (character === '[' || character === '{') most = Math.max(most, ++depth);
    else if (character === ']' || character === '}') depth--;
  }
  return most;
}

function indentJson(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text; // cut, or not JSON after all: shown as it is
  }
}
