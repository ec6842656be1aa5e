import {
  addUser,
  readRegistration,
} from '@/lib/registrations';

export async function POST(request: Request) {
  const body = await request.json().catch(() => null);
  if (!body) {
    return Response.json(
      { error: 'Send JSON.' },
      { status: 400 },
    );
  }
  const { email, password, errors, isValid } =
    readRegistration(body);
  if (!isValid)
    return Response.json({ errors }, { status: 422 });

  const user = await addUser(email, password);
  if (!user) {
    const error = 'This address is registered already.';
    return Response.json(
      { errors: { email: error } },
      { status: 409 },
    );
  }
  // Whatever is sent can be read: not the row.
  return Response.json(
    { registered: user.email },
    { status: 201 },
  );
}
