import * as Plot from '@observablehq/plot';
import { Window } from 'happy-dom';
import type { ExperimentView } from '../data';
import styles from './evidence.module.css';
import { targetLabel } from './targets';

type Measured = ExperimentView['measurements'][string];

const ticks = [0.25, 0.5, 1, 2, 4];

/** Every pair as a dot, the median as a stroke, on a scale on which twice and half are equally far from 1. */
function drawn({ ratios, medians: byName }: Measured): string {
  const document = new Window().document as unknown as Document;
  const dots = Object.entries(ratios).flatMap(([what, values]) => values.map((ratio) => ({ what, ratio })));
  const medians = Object.entries(byName).map(([what, ratio]) => ({ what, ratio }));
  const plot = Plot.plot({
    document,
    className: 'ratio-plot',
    // As wide as a phone, with each name above its row, so that nothing shrinks there.
    width: 420,
    marginLeft: 12,
    marginRight: 18,
    marginBottom: 46,
    style: { fontSize: '13px' },
    x: {
      type: 'log',
      domain: [0.2, 5],
      ticks,
      tickFormat: (ratio) => `${ratio}×`,
      label: 'action ÷ route',
      labelOffset: 40,
    },
    y: { axis: null, domain: Object.keys(ratios) },
    marks: [
      Plot.ruleX([1], { strokeDasharray: '3 3' }),
      Plot.tickX(dots, { x: 'ratio', y: 'what', strokeOpacity: 0.35, insetTop: 22, insetBottom: 2 }),
      Plot.tickX(medians, { x: 'ratio', y: 'what', strokeWidth: 3, insetTop: 22, insetBottom: 2 }),
      Plot.text(medians, { y: 'what', text: 'what', frameAnchor: 'left', textAnchor: 'start', dy: -12 }),
    ],
    height: 76 + 56 * Object.keys(ratios).length,
  });
  return plot.outerHTML;
}

/** Times of one run, only ever as ratios: the same as a picture and in words. */
export function RatioPlots({ measurements }: Pick<ExperimentView, 'measurements'>) {
  return Object.entries(measurements).map(([target, measured]) => (
    <figure key={target} className={styles.plot}>
      <figcaption>
        {targetLabel(target)}: time of the action divided by that of the route, pair by pair. Medians:{' '}
        {Object.entries(measured.medians)
          .map(([what, ratio]) => `${what}: ${ratio.toFixed(2)}`)
          .join('; ')}
        .
      </figcaption>
      <div
        aria-hidden="true"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn while the site is built, from our own numbers
        dangerouslySetInnerHTML={{ __html: drawn(measured) }}
      />
    </figure>
  ));
}
