import { startWork, workLong } from './actions';
import { WorkButton } from './work-button';

export const maxDuration = 1;

export default function Page() {
  return (
    <>
      <WorkButton start={workLong} />
      <WorkButton start={startWork} />
    </>
  );
}
