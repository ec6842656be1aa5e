import { narrowWidth, type Picture, wideWidth } from './layout';
import { Toned, Words } from './shapes';
import { Arrow, Rule } from './ways';

/** Each second message goes back to the browser. */
const ways = [
  { tone: 'action', head: 'Server Action', trips: 'one round trip', messages: ['POST', 'value + new page'] },
  {
    tone: 'route',
    head: 'Route Handler',
    trips: 'two round trips',
    messages: ['POST', 'stored', 'GET', 'the new list'],
  },
] as const;
type Way = (typeof ways)[number];

const leg = 42;
const first = 60;
const heightOf = ({ messages }: Way) => first + messages.length * leg + 44;

interface PanelProps {
  way: Way;
  x: number;
  y: number;
  w: number;
}

/** Time runs down; the browser is on the left. */
function Panel({ way, x, y, w }: PanelProps) {
  const lanes = [x + 30, x + w - 30] as const;
  const end = y + first + way.messages.length * leg;
  return (
    <Toned tone={way.tone}>
      <Words x={x} y={y + 14} kind="head" toned>
        {way.head}
      </Words>
      <Words x={x + w} y={y + 14} anchor="end">
        {way.trips}
      </Words>
      {(['browser', 'server'] as const).map((name, lane) => (
        <g key={name}>
          <Words x={lanes[lane] ?? 0} y={y + 42} anchor="middle">
            {name}
          </Words>
          <Rule x={lanes[lane] ?? 0} y1={y + 50} y2={end + 10} />
        </g>
      ))}
      {way.messages.map((message, index) => {
        const top = y + first + index * leg;
        const isLast = index === way.messages.length - 1;
        const [from, to] =
          index % 2 === 0 ? [lanes[0], lanes[1] - 2] : [lanes[1], lanes[0] + (isLast ? 8 : 2)];
        return (
          <g key={message}>
            <Arrow from={[from, top]} to={[to, top + leg]} />
            <Words x={(from + to) / 2} y={top + leg / 2 + 4.5} anchor="middle" onLine>
              {message}
            </Words>
          </g>
        );
      })}
      <circle cx={lanes[0]} cy={end} r={5} fill="var(--tone)" />
      <Words x={lanes[0] + 14} y={end + 28} kind="head">
        The page shows the row
      </Words>
    </Toned>
  );
}

const [one, two] = ways;
const gap = 28;

/** The requests until a page shows what was just stored. */
export const trips: Picture = {
  title: 'One trip against two',
  wide: {
    width: wideWidth,
    height: heightOf(two),
    shapes: (
      <>
        <Panel way={one} x={0} y={0} w={336} />
        <Panel way={two} x={384} y={0} w={336} />
      </>
    ),
  },
  narrow: {
    width: narrowWidth,
    height: heightOf(one) + gap + heightOf(two),
    shapes: (
      <>
        <Panel way={one} x={0} y={0} w={narrowWidth} />
        <Panel way={two} x={0} y={heightOf(one) + gap} w={narrowWidth} />
      </>
    ),
  },
};
