/** What the parts of a page know about it; React contexts, so that interleaved pages cannot be mixed up. */
import { createContext, type ReactNode } from 'react';
import type { PageLayer, Params, Unknown } from '../page-tree';
import type { Scroll } from './page-state';

export interface NavigateOptions {
  /** False leaves the scroll position as it is. */
  scroll?: boolean;
  /** By these `<ViewTransition>` tells navigations apart. */
  transitionTypes?: string[];
}

/** What the page's components may ask of the router. */
export interface RouterBridge {
  push(href: string, options?: NavigateOptions): void;
  replace(href: string, options?: NavigateOptions): void;
  /** Asks the server for the current page again and shows it; client state stays. */
  refresh(): void;
  back(): void;
  forward(): void;
  /** Whether an address is one of the app. */
  isOwn(href: string): boolean;
}

/** @throws Error, as the router of Next.js does while a page is rendered to HTML */
function refuse(): never {
  throw new Error('Internal Next.js error: Router action dispatched before initialization.');
}

/** The router of a page that is being rendered to HTML: there is nothing to move. */
export const stillRouter: RouterBridge = {
  push: refuse,
  replace: refuse,
  refresh: refuse,
  back: refuse,
  forward: refuse,
  isOwn: refuse,
};

export const RouterContext = createContext<RouterBridge>(stillRouter);
/** Path and query of the page. */
export const PathContext = createContext('/');
/** Whether addresses of the app end with a slash. */
export const SlashContext = createContext(false);
export const ParamsContext = createContext<Params>({});
/** What of the address is not known while the page is rendered to HTML. */
export const UnknownContext = createContext<Unknown | undefined>(undefined);
/** All layers on screen, outermost first. */
export const LayersContext = createContext<readonly PageLayer[]>([]);
/** Which of the layers a component belongs to. */
export const DepthContext = createContext(0);
/** Where to scroll once the page is shown. */
export const ScrollContext = createContext<Scroll | null>(null);
/** What `template.tsx` wraps. */
export const TemplateContext = createContext<ReactNode>(null);

/** The part of a path before query and hash. */
export const pathnameOf = (path: string): string => path.replace(/[?#].*$/s, '');
