/** The HTML bundle: React as Client Components know it. */
import {
  createFromReadableStream,
  createTemporaryReferenceSet,
  encodeReply,
} from 'react-server-dom-webpack/client.edge';
import { noteUnstableInClient } from '../client/known-later';
import { createHtmlRenderer } from './ssr';
import { watchUnstable } from './watch-unstable';

watchUnstable(globalThis, noteUnstableInClient);
const flightClient = { createFromReadableStream, createTemporaryReferenceSet, encodeReply };
Object.assign(globalThis, { createHtmlRenderer, flightClient });
