/** What a parameter is called in the form, by its name in addresses. */
const labels: Readonly<Record<string, string>> = {
  autorun: 'Start by itself',
  bodySize: 'Size of the file',
  burst: 'Many calls at once',
  caller: 'Who sends the request',
  cancellable: 'Can be cancelled',
  columns: 'Columns',
  compare: 'Rows to compare',
  console: 'Console instead of the wire',
  debug: 'List what is not understood',
  deckkeys: 'Pass on the keys that turn slides',
  disagree: 'Only if articles disagree',
  exchange: 'Recorded exchanges',
  file: 'First file',
  files: 'Files with a tab',
  fontsize: 'Text size',
  headers: 'Headers',
  hidenav: 'Without address bar and options',
  hosting: 'What runs the app',
  id: 'Name in messages',
  initialpath: 'First page of the app',
  intent: 'What the request is for',
  latency: 'Delay of each exchange',
  layout: 'Place of the code',
  lines: 'Marked lines',
  nojs: 'Without JavaScript',
  proof: 'Proof',
  q: 'Words to look for',
  readonly: 'Code for reading only',
  releases: 'Releases',
  router: 'Router of the app',
  rows: 'Rows',
  runonclick: 'Start by a press of Run',
  sort: 'Order of the rows',
  spotlight: 'Larger latest exchange',
  stances: 'What each article says',
  step: 'First step',
  survivesLeaving: 'Sent even when the page is closed',
  theme: 'Colours',
  title: 'Title',
  toolbar: 'Filter and buttons',
  variant: 'Forms of the example',
  verdict: 'Verdicts',
  view: 'Parts of the example',
  weight: 'Length of the work',
  wire: 'Wire',
  zoom: 'Size of the running app',
};

/** @param name of a parameter @returns its words, or the name where it has none yet */
export const labelOf = (name: string): string => (Object.hasOwn(labels, name) && labels[name]) || name;

/** What values are called in the form, by the parameter; numbers and ids of records are called by themselves. */
const valueLabels: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  view: {
    split: 'Code, app, wire',
    editor: 'Code',
    preview: 'App',
    wire: 'Wire',
    compare: 'All forms, no code',
  },
  layout: { row: 'Beside the app', column: 'Above the app' },
  theme: { light: 'Light', dark: 'Dark', auto: 'As the computer has it', contrast: 'High contrast' },
  latency: { '0': 'None', '80': '80 ms', '300': '300 ms' },
  sort: {
    title: 'Use case, A to Z',
    '-title': 'Use case, Z to A',
    verdict: 'Verdict, A to Z',
    '-verdict': 'Verdict, Z to A',
    disagreement: 'Least disputed first',
    '-disagreement': 'Most disputed first',
    votes: 'Fewest votes first',
    '-votes': 'Most votes first',
  },
  columns: {
    'alhabil-2024': 'Alhabil',
    'next15-decision-tree': 'Decision tree',
    'handling-api-routes': 'Handling API Routes',
    'raj-next14': 'Raj',
    'paradigm-shift': 'Tutorial',
    because: 'Why',
    none: 'None of these',
  },
};

/** @returns what a value is called, or the value with blanks for its hyphens */
export function valueLabelOf(name: string, value: string): string {
  const own = Object.hasOwn(valueLabels, name) ? valueLabels[name] : undefined;
  if (own && Object.hasOwn(own, value)) return own[value] ?? value;
  const words = value.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
