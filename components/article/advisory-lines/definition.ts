import { table } from '../as-markdown';
import { define } from '../define';
import { props, text } from '../props';

const head = [
  'Version',
  'Lowest release without a known vulnerability',
  'Vulnerabilities of its last release',
  'On the topic',
  'Not read',
];

/** `<AdvisoryLines caption="…" />`: what each line of releases is left with. */
export const definition = define({
  props: props({ caption: text }),
  isSource: true,
  toMarkdown({ caption }, { releaseLines, isOnTopic }) {
    const rows = releaseLines().map(({ line, safeFrom, unfixed, unread }) => [
      line,
      safeFrom ?? 'none',
      String(unfixed.length),
      String(unfixed.filter(isOnTopic).length),
      String(unread.length),
    ]);
    return `${caption}\n\n${table(head, rows)}`;
  },
});
