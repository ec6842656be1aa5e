const { subtle } = crypto;
const bytes = (text: string) => new TextEncoder().encode(text);
const hex = (buffer: ArrayBuffer) => Buffer.from(buffer).toString('hex');
const hmac = { name: 'HMAC', hash: 'SHA-256' };

async function sealed(text: string) {
  const key = await subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt', 'decrypt']);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const secret = await subtle.encrypt({ name: 'AES-GCM', iv }, key, bytes(text));
  const open = await subtle.decrypt({ name: 'AES-GCM', iv }, key, secret);
  const { kty, k } = await subtle.exportKey('jwk', key);
  const wrong = await subtle
    .decrypt({ name: 'AES-GCM', iv: new Uint8Array(12) }, key, secret)
    .catch((error) => error.name);
  return [secret.byteLength, new TextDecoder().decode(open), kty, k?.length, wrong];
}

async function agreed() {
  const pair = () => subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, false, ['deriveBits']);
  const [ann, bob] = await Promise.all([pair(), pair()]);
  const bits = (own: CryptoKeyPair, other: CryptoKeyPair) =>
    subtle.deriveBits({ name: 'ECDH', public: other.publicKey }, own.privateKey, 256);
  return hex(await bits(ann, bob)) === hex(await bits(bob, ann));
}

export async function POST(request: Request) {
  const body = await request.arrayBuffer();
  const key = await subtle.importKey('raw', bytes('whsec_of_this_case'), hmac, false, ['sign', 'verify']);
  const given = Buffer.from(request.headers.get('x-signature') ?? '', 'hex');
  const refused = await subtle.exportKey('raw', key).catch(() => 'refused');
  return Response.json({
    valid: await subtle.verify('HMAC', key, given, body),
    signature: hex(await subtle.sign('HMAC', key, body)),
    digest: hex(await subtle.digest('SHA-1', body)),
    key: [key.type, key.extractable, key.algorithm.name, key.usages.join()],
    refused,
    sealed: await sealed('a secret'),
    agreed: await agreed(),
  });
}
