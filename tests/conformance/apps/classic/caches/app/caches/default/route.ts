export async function GET() {
  return Response.json({ now: String(process.hrtime.bigint()) });
}
