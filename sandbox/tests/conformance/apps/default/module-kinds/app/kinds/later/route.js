export async function POST() {
  const loaded = () => Boolean(globalThis.kindsLoaded);
  const before = loaded();
  const { answer } = await import('./later');
  return Response.json([before, answer, loaded()]);
}
