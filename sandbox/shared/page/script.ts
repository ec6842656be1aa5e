import { type ScriptHTMLAttributes, useEffect, useEffectEvent } from 'react';

interface ScriptProps extends ScriptHTMLAttributes<HTMLScriptElement> {
  strategy?: string;
  onReady?: () => void;
}

/** Names of the scripts that a document has run, by its root element. */
const scriptsOf = new WeakMap<Element, Set<string>>();

function scriptsOfDocument(): Set<string> {
  const root = document.documentElement;
  const known = scriptsOf.get(root) ?? new Set();
  scriptsOf.set(root, known);
  return known;
}

/**
 * `next/script`: inline code runs once its page has come alive, one with an id once for a document; a file cannot be
 * loaded, since a sandbox reaches no other host.
 * Source: https://nextjs.org/docs/app/api-reference/components/script and next@16.4.6 dist/client/script.js
 */
export function Script(props: ScriptProps) {
  const mount = useEffectEvent(() => {
    const { id, onReady } = props;
    if (id && scriptsOfDocument().has(id)) onReady?.();
    else runScript(props);
  });
  useEffect(() => mount(), []);
  return null;
}

function runScript(props: ScriptProps): void {
  const { children, dangerouslySetInnerHTML, onReady, onLoad, onError, ...rest } = props;
  const { strategy = 'afterInteractive', className, ...attributes } = rest;
  const { id, src } = attributes;
  const code = dangerouslySetInnerHTML ? String(dangerouslySetInnerHTML.__html) : textOf(children);
  if (src && !code) {
    console.warn(`<Script src="${src}"> wasn't loaded: this sandbox can only reach its own app.`);
    return;
  }
  const script = document.createElement('script');
  script.textContent = code;
  onReady?.();
  if (id) scriptsOfDocument().add(id);
  const named = { ...attributes, class: className, 'data-nscript': strategy };
  for (const [name, value] of Object.entries(named)) {
    if (value !== undefined && value !== false) script.setAttribute(name.toLowerCase(), String(value));
  }
  document.body.append(script);
}

const textOf = (children: unknown): string =>
  typeof children === 'string' ? children : Array.isArray(children) ? children.join('') : '';

/** Runs what `<Script>` would, from code. Source: the same file (handleClientScriptLoad) */
export const handleClientScriptLoad = (props: ScriptProps): void => {
  if (!props.id || !scriptsOfDocument().has(props.id)) runScript(props);
};
