/** The HTML bundle: React as Client Components know it. */
import {
  createFromReadableStream,
  createTemporaryReferenceSet,
  encodeReply,
} from 'react-server-dom-webpack/client.edge';
import { createHtmlRenderer } from './ssr';

const flightClient = { createFromReadableStream, createTemporaryReferenceSet, encodeReply };
Object.assign(globalThis, { createHtmlRenderer, flightClient });
