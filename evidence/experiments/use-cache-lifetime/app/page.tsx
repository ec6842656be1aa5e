import { AtRequest } from '@lab/at-request';
import { ChangeButton } from './change-button';
import { cachedVersion, source } from './data';

export default function Page() {
  return (
    <>
      <AtRequest>{async () => <p data-testid="cached">{await cachedVersion()}</p>}</AtRequest>
      <AtRequest>{() => <p data-testid="uncached">{source().version}</p>}</AtRequest>
      <ChangeButton />
    </>
  );
}
