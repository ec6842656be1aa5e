/** One page of each type that a reader can meet, for what must be so on all of them. */
import { article } from './site';

export const pageTypes = {
  home: '/',
  'start in 60 seconds': '/start-here',
  article,
  example: '/examples/create-post',
  gallery: '/examples',
  'decision table': '/decisions',
  'list of claims': '/claims',
  claim: '/claims/actions-are-a-public-surface',
  'list of experiments': '/evidence',
  experiment: '/evidence/call-from-script',
  glossary: '/glossary',
  playground: '/playground',
  'embedded example': '/embed/create-post?theme=auto',
  'embedded table': '/embed/decision-table?theme=auto',
  'embedded claim': '/embed/claim/actions-are-a-public-surface?theme=auto',
} as const;

export type PageType = keyof typeof pageTypes;
