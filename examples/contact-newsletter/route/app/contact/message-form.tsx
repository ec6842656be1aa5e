import { SentForm } from './sent-form';

export function MessageForm() {
  return (
    <SentForm to="/api/contact" button="Send">
      <label>
        Your email
        <input name="email" type="email" required />
      </label>
      <label>
        Message
        <textarea name="message" required />
      </label>
    </SentForm>
  );
}
