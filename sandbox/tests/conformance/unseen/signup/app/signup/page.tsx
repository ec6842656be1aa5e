import { Wizard } from './wizard';

export default function Page() {
  return (
    <main>
      <h1>Sign up</h1>
      <Wizard />
    </main>
  );
}
