import { type ScriptHTMLAttributes, useEffect, useEffectEvent } from 'react';

interface ScriptProps extends ScriptHTMLAttributes<HTMLScriptElement> {
  strategy?: string;
  onReady?: () => void;
}

/**
 * `next/script`: inline code runs once its page has come alive; a file cannot be loaded, since a sandbox
 * reaches no other host. Source: https://nextjs.org/docs/app/api-reference/components/script
 */
export function Script({ id, src, children, dangerouslySetInnerHTML, onReady }: ScriptProps) {
  const code = typeof children === 'string' ? children : String(dangerouslySetInnerHTML?.__html ?? '');
  const announceReady = useEffectEvent(() => onReady?.());
  useEffect(() => {
    if (src) {
      console.warn(`<Script src="${src}"> is not loaded: a sandbox reaches no other host.`);
      return;
    }
    const script = document.createElement('script');
    if (id) script.id = id;
    script.textContent = code;
    document.body.append(script);
    announceReady();
  }, [id, src, code]);
  return null;
}
