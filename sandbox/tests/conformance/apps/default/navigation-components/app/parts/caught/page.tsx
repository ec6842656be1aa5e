import { Boundary } from './boundary';
import { Throwing } from './throwing';

export default function Page() {
  return (
    <main>
      <Boundary title="Caught">
        <Throwing />
      </Boundary>
    </main>
  );
}
