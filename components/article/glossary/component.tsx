import type { ArticleComponent } from '../article-component';
import type { definition } from './definition';
import { Glossary } from './glossary';

export const component: ArticleComponent<typeof definition> = (_props, { catalog: { terms } }) => (
  <Glossary terms={terms} />
);
