/** @returns undefined where the text is not JSON, as with one that was cut */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
