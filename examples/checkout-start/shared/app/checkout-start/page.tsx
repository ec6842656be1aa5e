import { CheckoutForm } from './checkout-form';

export default function Page() {
  return (
    <article>
      <h1>Checkout</h1>
      <CheckoutForm />
    </article>
  );
}
