/** The HTML bundle: React as Client Components know it. */
import {
  createFromReadableStream,
  createTemporaryReferenceSet,
  encodeReply,
} from 'react-server-dom-webpack/client.edge';
import { noteSyncIOInClient } from '../shared/page/dynamic-rendering';
import { createHtmlRenderer } from './ssr';
import { watchSyncIO } from './watch-sync-io';

watchSyncIO(globalThis, noteSyncIOInClient);
const flightClient = { createFromReadableStream, createTemporaryReferenceSet, encodeReply };
Object.assign(globalThis, { createHtmlRenderer, flightClient });
