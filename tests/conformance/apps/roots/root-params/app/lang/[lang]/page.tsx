import { Said } from './said';

export default function Page() {
  return (
    <main>
      <Said />
    </main>
  );
}
