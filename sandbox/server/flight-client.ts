/**
 * React's reader of Flight, for what the server itself reads back: values that were encrypted, results that were
 * cached. The HTML bundle holds it anyway and lends it to the server bundle, whose own copy would be 8 kB more
 * for every reader.
 */
import type {
  createFromReadableStream,
  createTemporaryReferenceSet,
  encodeReply,
} from 'react-server-dom-webpack/client.edge';

export interface FlightClient {
  createFromReadableStream: typeof createFromReadableStream;
  createTemporaryReferenceSet: typeof createTemporaryReferenceSet;
  encodeReply: typeof encodeReply;
}

/** Marks the id of a module that is to be found as server code finds it. */
export const onServer = 'server:';

let current: FlightClient | undefined;

export function setFlightClient(client: FlightClient): void {
  current = client;
}

/** @throws {Error} before an app has been started */
export function flightClient(): FlightClient {
  if (!current) throw new Error('the HTML bundle has not lent its Flight client');
  return current;
}
