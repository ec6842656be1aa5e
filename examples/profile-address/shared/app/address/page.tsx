import { Suspense } from 'react';
import { currentCustomer } from '@/lib/customers';
import { AddressForm } from './address-form';
import { SignIn } from './sign-in';

export default function Page() {
  return (
    <article>
      <h1>Delivery address</h1>
      <Suspense fallback={<p>Looking it up…</p>}>
        <Delivery />
      </Suspense>
      <SignIn />
    </article>
  );
}

async function Delivery() {
  const customer = await currentCustomer();
  if (!customer) return <p>Sign in to see it.</p>;
  const { id, address } = customer;
  const { street, postcode, city } = address;

  return (
    <>
      <p>Parcels for {id} go to:</p>
      <address>
        {street}, {postcode} {city}
      </address>
      <AddressForm key={id} customer={customer} />
    </>
  );
}
