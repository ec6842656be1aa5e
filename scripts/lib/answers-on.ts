import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

const isOpen = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, 'localhost');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.end());
  });

/** Resolves once something listens on a port of this machine. */
export async function answersOn(port: number): Promise<void> {
  while (!(await isOpen(port))) await wait(250);
}
