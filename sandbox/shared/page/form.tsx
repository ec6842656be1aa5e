import {
  createFormSubmitDestinationUrl,
  DISALLOWED_FORM_PROPS,
  hasReactClientActionAttributes,
  hasUnsupportedSubmitterAttributes,
} from 'next/dist/client/form-shared';
import { type FormEvent, type FormHTMLAttributes, useContext } from 'react';
import { PathContext, RouterContext, SlashContext } from './page-context';
import { withOwnSlash } from './slashes';

interface FormProps extends Omit<FormHTMLAttributes<HTMLFormElement>, 'action'> {
  action: string | ((form: FormData) => void | Promise<void>);
  replace?: boolean;
  scroll?: boolean;
  prefetch?: unknown;
  ref?: React.Ref<HTMLFormElement>;
}

/** `<form>`, whose string action is a navigation with the fields as query. Source: https://nextjs.org/docs/app/api-reference/components/form */
export function Form({ replace, scroll, prefetch, onSubmit, ...given }: FormProps) {
  const router = useContext(RouterContext);
  const path = useContext(PathContext);
  const wantsSlash = useContext(SlashContext);
  const refused: readonly string[] = DISALLOWED_FORM_PROPS;
  const props = Object.fromEntries(
    Object.entries(given).filter(([name]) => !refused.includes(name)),
  ) as typeof given;
  if (typeof props.action !== 'string') return <form {...props} onSubmit={onSubmit} />;
  const action = withOwnSlash(props.action, wantsSlash);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    onSubmit?.(event as Parameters<NonNullable<typeof onSubmit>>[0]);
    const target = event.defaultPrevented ? undefined : destination(event, action, path);
    if (target === undefined) return;
    event.preventDefault();
    router[replace ? 'replace' : 'push'](target, { scroll });
  };
  return <form {...props} action={action} onSubmit={submit} />;
}

/** Path and query to go to; undefined where the submit button asks for what only a browser can do. */
function destination(event: FormEvent<HTMLFormElement>, action: string, path: string): string | undefined {
  const submitter = (event.nativeEvent as SubmitEvent).submitter;
  if (
    submitter &&
    (hasUnsupportedSubmitterAttributes(submitter) || hasReactClientActionAttributes(submitter))
  ) {
    return undefined;
  }
  const target = new URL(submitter?.getAttribute('formaction') ?? action, `http://n${path}`);
  const { search } = createFormSubmitDestinationUrl(target.href, event.currentTarget);
  return target.host === 'n' ? target.pathname + search + target.hash : target.href;
}
