export async function GET(request: Request): Promise<Response> {
  const answers: Record<string, Response> = {};
  return answers[request.url] as Response;
}
