import { ReleaseLineTable } from '../../advisories/release-line-table';
import type { ArticleComponent } from '../article-component';
import type { definition } from './definition';

export const component: ArticleComponent<typeof definition> = ({ caption }, { releaseLines, isOnTopic }) => (
  <ReleaseLineTable caption={caption} lines={releaseLines()} isOnTopic={isOnTopic} />
);
