import type { Caller, DecisionVerdict, Intent } from '../data';

/** All verdicts, in the order in which they are offered and sorted. */
export const allVerdicts: readonly DecisionVerdict[] = [
  'action',
  'route',
  'either',
  'both',
  'elsewhere',
  'neither',
];

/** Who calls, in few words; `npm run check -- --explain facts` has the full ones. */
export const callerLabels: Record<Caller, string> = {
  'own-ui': 'The UI of this app',
  'own-server': 'Server code of this app',
  webhook: 'A webhook',
  'other-client': 'Another client',
  'other-origin': 'A page on another origin',
  mixed: 'The UI and outside callers',
};

/** What the caller wants, in few words. */
export const intentLabels: Record<Intent, string> = {
  mutate: 'Change data',
  read: 'Read data',
  upload: 'Upload a file',
  stream: 'Receive a stream',
  'two-way': 'Send and receive on one connection',
  download: 'Download a file',
  proxy: 'Pass a request on',
  'call-service': 'Call a service with a secret',
  'sign-in': 'Sign in',
  pay: 'Take a payment',
};

/** The keys of one of the lists above, in its order. */
export const keysOf = <Key extends string>(labels: Record<Key, string>) => Object.keys(labels) as Key[];
