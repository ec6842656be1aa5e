import { z } from 'zod';
import { addMember } from '@/lib/members';
import { signUpSchema } from '@/lib/sign-up';

export async function POST(request: Request) {
  const body = await request.json().catch(() => null);
  if (!body) {
    return Response.json(
      { error: 'Send JSON.' },
      { status: 400 },
    );
  }
  const checked = signUpSchema.safeParse(body);
  if (!checked.success) {
    const { fieldErrors } = z.flattenError(
      checked.error,
    );
    return Response.json(
      { errors: fieldErrors },
      { status: 422 },
    );
  }
  await addMember(checked.data);
  return Response.json(
    { welcome: checked.data.name },
    { status: 201 },
  );
}
