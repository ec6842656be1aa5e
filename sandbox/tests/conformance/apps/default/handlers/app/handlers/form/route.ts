export async function POST(request: Request) {
  const form = await request.formData();
  const file = form.get('file');
  return Response.json({
    text: form.get('text'),
    file: file instanceof File ? { name: file.name, type: file.type, content: await file.text() } : null,
  });
}
