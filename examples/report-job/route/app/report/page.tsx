import { NoteForm } from './note-form';
import { ReportButton } from './report-button';

export default function Page() {
  return (
    <article>
      <h1>Sales report</h1>
      <ReportButton />
      <NoteForm />
    </article>
  );
}
