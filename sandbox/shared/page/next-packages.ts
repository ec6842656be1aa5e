import { nextCache } from './cache';
import { dynamic } from './dynamic';
import { catchError } from './error-boundary';
import { Form } from './form';
import { Image } from './image';
import { Link, useLinkStatus } from './link';
import { navigation } from './navigation';
import { handleClientScriptLoad, Script } from './script';

/** A package with a default export, as compiled code imports it. */
const withDefault = (component: unknown, named: Record<string, unknown> = {}) => ({
  __esModule: true,
  default: component,
  ...named,
});

/** A font that nothing is loaded for: its names are there, the letters are the system's. */
const font = () => ({ className: '', variable: '', style: { fontFamily: 'inherit' } });

/** `next/*` as Client Components see it, in the browser and while they are rendered to HTML. */
export const nextClientPackages = {
  'next/navigation': navigation,
  'next/link': withDefault(Link, { useLinkStatus }),
  'next/form': withDefault(Form),
  'next/image': withDefault(Image),
  'next/script': withDefault(Script, {
    handleClientScriptLoad,
    initScriptLoader: (scripts: Parameters<typeof handleClientScriptLoad>[0][]) =>
      scripts.forEach(handleClientScriptLoad),
  }),
  'next/cache': nextCache,
  'next/error': { catchError },
  'next/dynamic': withDefault(dynamic),
  'next/font/google': new Proxy({}, { get: (_target, name) => (name === '__esModule' ? true : font) }),
  'next/font/local': withDefault(font),
  'client-only': {},
} satisfies Record<string, Record<string, unknown>>;
