export async function POST() {
  return Response.json('stored by the handler');
}
