export async function POST() {
  return Response.json('the Route Handler');
}
