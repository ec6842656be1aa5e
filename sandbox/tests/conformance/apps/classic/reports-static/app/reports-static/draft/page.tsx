import { draftMode } from 'next/headers';
import { toggle } from './actions';

export const revalidate = 3600;

export default async function Page() {
  const { isEnabled } = await draftMode();
  return (
    <form action={toggle}>
      <p data-testid="draft">{isEnabled ? 'draft' : 'public'}</p>
      <button type="submit">Toggle</button>
    </form>
  );
}
