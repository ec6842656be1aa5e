import { SentForm } from './sent-form';

export function NewsletterForm() {
  return (
    <SentForm to="/api/newsletter" button="Subscribe">
      <label>
        Email for the newsletter
        <input name="email" type="email" required />
      </label>
    </SentForm>
  );
}
