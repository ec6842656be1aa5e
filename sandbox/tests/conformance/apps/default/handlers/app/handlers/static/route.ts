export async function GET() {
  return Response.json({ fixed: 'the same each time' });
}
