import type { ArticleComponent } from '../article-component';
import type { definition } from './definition';
import { ExampleCard } from './example-card';

export const component: ArticleComponent<typeof definition> = ({ slug }, { example }) => (
  <ExampleCard example={example(slug)} />
);
