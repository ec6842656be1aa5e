import { CallAsPartner } from './call-as-partner';

export default function Page() {
  return (
    <article>
      <h1>Tides API</h1>
      <p>
        This page does, step by step, what a browser
        does for a page on https://partner.example.
      </p>
      <CallAsPartner />
    </article>
  );
}
