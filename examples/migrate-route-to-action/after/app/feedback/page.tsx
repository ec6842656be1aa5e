import { FeedbackForm } from './feedback-form';

export default function Page() {
  return (
    <article>
      <h1>Feedback</h1>
      <FeedbackForm />
    </article>
  );
}
