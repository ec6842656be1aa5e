/** From now on the app is asked by someone. */
export async function POST() {
  (globalThis as typeof globalThis & { cfOpen?: boolean }).cfOpen = true;
  return new Response('open');
}
