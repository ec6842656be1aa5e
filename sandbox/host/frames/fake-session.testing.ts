import type { FromClient, FromWorker, Tab, ToClient, ToWorker } from '../../shared/protocol';
import type { Client, Session } from './session';

/** One half without anything behind it: what it is sent, and a way to answer in its place. */
export interface FakePort<Out, In> {
  sent: Out[];
  /** The last message of this type; throws where there is none. */
  last(type: string): Out;
  count(type: string): number;
  answer(message: In): void;
}

export interface FakeClient extends FakePort<ToClient, FromClient> {
  tab: Tab;
  isShown: boolean;
  isSeen: boolean;
  hasFocus: boolean;
  isDisposed: boolean;
}

export interface FakeSession {
  server: FakePort<ToWorker, FromWorker>;
  clients: FakeClient[];
  isDisposed: boolean;
  session: Session;
}

function fakePort<Out extends { type: string }, In>() {
  let receive: (message: In) => void = () => undefined;
  const sent: Out[] = [];
  const fake: FakePort<Out, In> = {
    sent,
    last(type) {
      const found = sent.findLast((message) => message.type === type);
      if (!found) throw new Error(`nothing of type ${type} was sent`);
      return found;
    },
    count: (type) => sent.filter((message) => message.type === type).length,
    answer: (message) => receive(message),
  };
  const port = {
    send: (message: Out) => void sent.push(message),
    listen(next: (message: In) => void) {
      receive = next;
    },
    close() {
      receive = () => undefined;
    },
  };
  return { fake, port };
}

/** A session whose halves answer only what a test makes them answer. */
export function fakeSession(): FakeSession {
  const { fake: server, port: serverPort } = fakePort<ToWorker, FromWorker>();
  const clients: FakeClient[] = [];
  const result: FakeSession = {
    server,
    clients,
    isDisposed: false,
    session: {
      server: serverPort,
      async openClient(tab): Promise<Client> {
        const { fake, port } = fakePort<ToClient, FromClient>();
        const client: FakeClient = Object.assign(fake, {
          tab,
          isShown: false,
          isSeen: false,
          hasFocus: false,
          isDisposed: false,
        });
        clients.push(client);
        const show = () => {
          client.isShown = true;
        };
        const dispose = () => {
          client.isDisposed = true;
          port.close();
        };
        const nothing = () => undefined;
        return {
          tab,
          port,
          isSeen: () => client.isSeen,
          focus: { listen: nothing, isHere: () => client.hasFocus, hasGesture: nothing, wasTaken: nothing },
          watchStrays: () => nothing,
          show,
          dispose,
        };
      },
      dispose() {
        result.isDisposed = true;
      },
    },
  };
  return result;
}
