import { Myths } from '../../home/myth';
import type { ArticleComponent } from '../article-component';
import type { definition } from './definition';

export const component: ArticleComponent<typeof definition> = ({ children }) => <Myths>{children}</Myths>;
