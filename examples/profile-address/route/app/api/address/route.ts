import {
  addressSchema,
  messageOf,
} from '@/lib/address';
import {
  currentCustomer,
  saveAddress,
} from '@/lib/customers';

export async function GET() {
  const customer = await currentCustomer();
  if (!customer) return refusal(401, 'Sign in first.');
  return Response.json(customer.address);
}

// PUT: the whole address, and the same however often it is sent.
export async function PUT(request: Request) {
  const customer = await currentCustomer(); // not from the body
  if (!customer) return refusal(401, 'Sign in first.');

  const body = await request.json().catch(() => null);
  if (!body) return refusal(400, 'Send JSON.');
  const checked = addressSchema.safeParse(body);
  if (!checked.success)
    return refusal(422, messageOf(checked.error));

  saveAddress(customer.id, checked.data);
  return Response.json(checked.data);
}

const refusal = (status: number, error: string) =>
  Response.json({ error }, { status });
