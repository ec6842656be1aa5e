const binary = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

export const base64 = {
  encode: (bytes: Uint8Array) => btoa(binary(bytes)),
  /** Takes both alphabets, with padding or without, as Node does. */
  decode(text: string): Uint8Array {
    const plain = text
      .replaceAll('-', '+')
      .replaceAll('_', '/')
      .replace(/[^A-Za-z0-9+/]/g, '');
    return Uint8Array.from(atob(plain.slice(0, plain.length % 4 === 1 ? -1 : undefined)), (letter) =>
      letter.charCodeAt(0),
    );
  },
};

export const base64url = {
  encode: (bytes: Uint8Array) =>
    base64.encode(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, ''),
};
