/**
 * What `fetch` gives for a `data:` address. The frames may connect to nothing, and browsers count these in.
 * Source: https://fetch.spec.whatwg.org/#data-url-processor
 *
 * @returns undefined for any other address
 * @throws {TypeError} where it has no comma, or its base64 is none
 */
export function answerOfData(href: string): Response | undefined {
  if (!/^data:/i.test(href)) return undefined;
  const [, kind, base64, text] = /^data:([^,]*?)(\s*;\s*base64\s*)?,([^#]*)/is.exec(href) ?? [];
  if (text === undefined) throw new TypeError('Failed to fetch');
  const given = (kind ?? '').trim();
  const type = given.startsWith(';') ? `text/plain${given}` : given || 'text/plain;charset=US-ASCII';
  return new Response(base64 ? fromBase64(bytesOf(text)) : bytesOf(text), {
    headers: { 'content-type': type },
  });
}

/** Percent signs stand for bytes, which need not be text. */
function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const parts = text.split(/(%[0-9a-f]{2})/i);
  const encoder = new TextEncoder();
  return Uint8Array.from(
    parts.flatMap((part, index) =>
      index % 2 ? [Number.parseInt(part.slice(1), 16)] : [...encoder.encode(part)],
    ),
  );
}

function fromBase64(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(String.fromCharCode(...bytes)), (letter) => letter.charCodeAt(0));
  } catch {
    throw new TypeError('Failed to fetch');
  }
}
