import 'server-only';
import { cookies } from 'next/headers';
import { connection } from 'next/server';

export type Address = {
  street: string;
  postcode: string;
  city: string;
};
export type Customer = { id: string; address: Address };

// Stands in for two tables, and for the library that
// keeps your sessions.
const store = globalThis as typeof globalThis & {
  addressCustomers?: Map<string, Customer>;
  customerSessions?: Map<string, string>;
};
const city = { postcode: '10115', city: 'Berlin' };
store.addressCustomers ??= new Map(
  ['ada', 'grace'].map((id) => [
    id,
    { id, address: { street: '1 Old Lane', ...city } },
  ]),
);
store.customerSessions ??= new Map();
const {
  addressCustomers: customers,
  customerSessions,
} = store;
const cookieName = 'customer-session';

export async function currentCustomer() {
  // Read at request time, as a query would be. A page that
  // needs no more than its cookies the browser keeps, and
  // refresh() leaves it as it came.
  await connection();
  const token = (await cookies()).get(
    cookieName,
  )?.value;
  return customers.get(
    customerSessions.get(token ?? '') ?? '',
  );
}

export async function startSession(id: string) {
  const token = crypto.randomUUID();
  customerSessions.set(token, id);
  const options = {
    httpOnly: true,
    sameSite: 'lax',
  } as const;
  (await cookies()).set(cookieName, token, options);
}

export function saveAddress(
  id: string,
  address: Address,
) {
  customers.set(id, { id, address });
}
