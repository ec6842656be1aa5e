export async function GET() {
  return Response.json({ now: Math.random() });
}
