import { MessageForm } from './message-form';
import { NewsletterForm } from './newsletter-form';

export default function Page() {
  return (
    <article>
      <h1>Stay in touch</h1>
      <section aria-labelledby="write">
        <h2 id="write">Write to us</h2>
        <MessageForm />
      </section>
      <section aria-labelledby="newsletter">
        <h2 id="newsletter">Newsletter</h2>
        <NewsletterForm />
      </section>
    </article>
  );
}
