const thrown: Record<string, unknown> = {
  own: Object.assign(new Error('own words'), { digest: 'OWN' }),
  empty: Object.assign(new Error('empty words'), { digest: '' }),
  object: { digest: 'NOT_TAKEN', message: 'no error' },
  text: 'a thrown text',
};

export function throwOne(kind: string): never {
  throw thrown[kind];
}
