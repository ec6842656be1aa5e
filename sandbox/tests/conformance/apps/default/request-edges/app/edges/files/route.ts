async function tell(value: FormDataEntryValue) {
  if (typeof value === 'string') return value;
  const { name, type, size } = value;
  return {
    name,
    type,
    size,
    isFile: value instanceof File,
    text: await value.text(),
    modified: typeof value.lastModified,
  };
}

export async function POST(request: Request) {
  const fields: unknown[] = [];
  for (const [name, value] of await request.formData()) fields.push([name, await tell(value)]);
  return Response.json(fields);
}
