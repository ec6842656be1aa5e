'use client';

import { Caller } from '../../../lib/cached-calls/caller';
import { read } from '../../../lib/cached-calls/shared';

export default function Page() {
  return <Caller call={read} />;
}
