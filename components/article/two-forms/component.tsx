import { coreOf } from '../../home/core-of';
import { TwoForms } from '../../home/two-forms';
import { variantLabel } from '../../live-example/example-props';
import { highlight } from '../../live-example/highlight';
import type { ArticleComponent } from '../article-component';
import type { definition } from './definition';

export const component: ArticleComponent<typeof definition> = async ({ slug, children }, { example }) => {
  const { title, variants, labels, sends = {} } = example(slug);
  const forms = await Promise.all(
    variants.map(async ({ name, files, open: [file = ''] }) => ({
      name,
      label: variantLabel(name, labels),
      file: file.replace(/^\//, ''),
      code: await highlight(file, coreOf(files[file] ?? '')),
      sends: sends[name] ?? [],
    })),
  );
  return (
    <TwoForms slug={slug} title={title} forms={forms}>
      {children}
    </TwoForms>
  );
};
