import type { Files, ModuleSet, ServerApp } from '../shared/protocol';
import type { Aliases } from './aliases';
import type { AppModule } from './app-module';
import type { Side } from './resolve';

/** Where a module of the server is used: the rules for Server Components hold in the first only. */
export type ServerLayer = 'react-server' | 'plain';

/** What is reached from the entries of an app. */
export interface Graph {
  server: ModuleSet;
  client: ModuleSet;
  actions: ServerApp['actions'];
  /** Texts of the stylesheets, in the order in which the code imports them. */
  styles: string[];
  packages: Set<string>;
  /** Follows a module of the server and all that it imports. */
  enter(file: string, layer: ServerLayer): void;
}

/** What an app is made of, before its imports are followed. */
export interface Parts {
  /** Every module of the app that could be parsed. */
  modules: ReadonlyMap<string, AppModule>;
  files: Files;
  aliases: Aliases;
  /** Called before work on a file begins. */
  onFile(file: string): void;
  /** Stops at files that need not be followed again; throws where it is known that they cannot be. */
  isKnown?(file: string, side: Side): boolean;
  /** Called for a file that cannot be followed, and for each that leads to it. */
  onRefused?(file: string, side: Side, error: unknown): void;
}

/** The files by which client code reaches another, the closest first. */
export interface ImportTrace {
  file: string;
  before: ImportTrace | undefined;
}

/** In the order in which they are reached. */
export function filesOfTrace(importTrace: ImportTrace | undefined): string[] {
  const found: string[] = [];
  for (let each = importTrace; each; each = each.before) found.push(each.file);
  return found.reverse();
}
