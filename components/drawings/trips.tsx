import { narrowWidth, type Picture, wideWidth } from './layout';
import { Label, Toned } from './shapes';
import { Arrow, ThinLine } from './strokes';

/** Each second message goes back to the browser. */
const calls = [
  { tone: 'action', head: 'Server Action', trips: 'one round trip', messages: ['POST', 'value + new page'] },
  {
    tone: 'route',
    head: 'Route Handler',
    trips: 'two round trips',
    messages: ['POST', 'stored', 'GET', 'the new list'],
  },
] as const;
type Call = (typeof calls)[number];

const leg = 42;
const first = 60;
const heightOf = ({ messages }: Call) => first + messages.length * leg + 44;

interface PanelProps {
  call: Call;
  x: number;
  y: number;
  w: number;
}

/** Time runs down; the browser is on the left. */
function Panel({ call, x, y, w }: PanelProps) {
  const lanes = [x + 30, x + w - 30] as const;
  const end = y + first + call.messages.length * leg;
  return (
    <Toned tone={call.tone}>
      <Label x={x} y={y + 14} kind="head" toned>
        {call.head}
      </Label>
      <Label x={x + w} y={y + 14} anchor="end">
        {call.trips}
      </Label>
      {(['browser', 'server'] as const).map((name, lane) => (
        <g key={name}>
          <Label x={lanes[lane] ?? 0} y={y + 42} anchor="middle">
            {name}
          </Label>
          <ThinLine x={lanes[lane] ?? 0} y1={y + 50} y2={end + 10} />
        </g>
      ))}
      {call.messages.map((message, index) => {
        const top = y + first + index * leg;
        const isLast = index === call.messages.length - 1;
        const [from, to] =
          index % 2 === 0 ? [lanes[0], lanes[1] - 2] : [lanes[1], lanes[0] + (isLast ? 8 : 2)];
        return (
          <g key={message}>
            <Arrow from={[from, top]} to={[to, top + leg]} />
            <Label x={(from + to) / 2} y={top + leg / 2 + 4.5} anchor="middle" onLine>
              {message}
            </Label>
          </g>
        );
      })}
      <circle cx={lanes[0]} cy={end} r={5} fill="var(--tone)" />
      <Label x={lanes[0] + 14} y={end + 28} kind="head">
        The page shows the row
      </Label>
    </Toned>
  );
}

const [one, two] = calls;
const gap = 28;

/** The requests until a page shows what was just stored. */
export const trips: Picture = {
  title: 'One trip against two',
  wide: {
    width: wideWidth,
    height: heightOf(two),
    shapes: (
      <>
        <Panel call={one} x={0} y={0} w={336} />
        <Panel call={two} x={384} y={0} w={336} />
      </>
    ),
  },
  narrow: {
    width: narrowWidth,
    height: heightOf(one) + gap + heightOf(two),
    shapes: (
      <>
        <Panel call={one} x={0} y={0} w={narrowWidth} />
        <Panel call={two} x={0} y={heightOf(one) + gap} w={narrowWidth} />
      </>
    ),
  },
};
