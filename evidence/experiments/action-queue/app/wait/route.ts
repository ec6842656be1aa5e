export async function POST() {
  await new Promise((done) => setTimeout(done, 500));
  return Response.json('waited');
}
