/** The parts of a service worker's global scope that are used here: the types of pages and of workers exclude each other. */

export interface LastingEvent extends Event {
  waitUntil(promise: Promise<unknown>): void;
}

export interface RequestEvent extends LastingEvent {
  request: Request;
  /** The page or worker that asks; empty for a page that is about to be opened. */
  clientId: string;
  /** The page that is about to be opened; empty for anything else. */
  resultingClientId: string;
  respondWith(response: Promise<Response>): void;
}

export interface QuestionEvent extends LastingEvent {
  data: unknown;
  ports: readonly MessagePort[];
}

interface WorkerScope {
  addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: RequestEvent) => void): void;
  addEventListener(type: 'message', listener: (event: QuestionEvent) => void): void;
}

export const scope = globalThis as unknown as WorkerScope;
