import { greet } from '../../../lib/cached-calls/actions';
import { Caller } from '../../../lib/cached-calls/caller';

async function Cached({ call }: { call: (name: string) => Promise<string> }) {
  'use cache';
  return <Caller call={call} />;
}

export default function Page() {
  return <Cached call={greet} />;
}
