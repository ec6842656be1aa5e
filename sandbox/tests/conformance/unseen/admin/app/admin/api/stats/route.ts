export async function GET() {
  return Response.json({ users: 3 });
}
