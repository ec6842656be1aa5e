import { pathOnSite } from '../../../ui/address';

/** What a module exports. */
export interface ExportedName {
  name: string;
  kind: 'function' | 'class' | 'type' | 'variable';
  detail?: string;
  info?: string;
}

/** As `scripts/build-editor.ts` writes it. */
export interface Names {
  modules: Record<string, ExportedName[]>;
  /** Attributes that each element has, and what others a tag has. */
  attributes: string[];
  tags: Record<string, string[]>;
  /** Of TypeScript and the types of every app, as a browser receives them. */
  bytesOfTypes: number;
}

let loading: Promise<Names | undefined> | undefined;

/** What packages export, and the attributes of elements; undefined where they cannot be loaded. Loaded once, with the editor. */
export function loadNames(): Promise<Names | undefined> {
  loading ??= fetch(pathOnSite('/editor/names.json'))
    .then((response) => (response.ok ? response.json() : undefined))
    .catch(() => undefined);
  return loading;
}
