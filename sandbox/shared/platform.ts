/** Adds what Node and secure pages offer and a frame or worker of opaque origin lacks. */
export function addPlatform(scope: { crypto: Crypto }): void {
  if (!scope.crypto.randomUUID) Object.assign(scope.crypto, { randomUUID });
}

/** Version 4 of RFC 9562: 122 random bits. */
function randomUUID(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
