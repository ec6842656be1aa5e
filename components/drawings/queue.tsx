import { narrowWidth, type Picture, wideWidth } from './layout';
import { Bar, Label, Lines, Toned } from './shapes';
import { ThinLine, Waiting } from './strokes';
import { wrapped } from './wrapped';

/** Three calls of half a second each. */
const groups = [
  { tone: 'action', head: 'Server Actions', who: 'three calls from one page', oneByOne: true },
  { tone: 'route', head: 'Route Handler', who: 'three fetches from one page', oneByOne: false },
  { tone: 'action', head: 'Server Actions', who: 'three calls by other programs', oneByOne: false },
] as const;
const numbers = [0, 1, 2] as const;
const ticks = ['0', '0.5 s', '1 s', '1.5 s'] as const;

const bar = 24;
const row = 30;

interface BarsProps {
  x: number;
  y: number;
  /** How wide half a second is. */
  half: number;
  oneByOne: boolean;
}

function Bars({ x, y, half, oneByOne }: BarsProps) {
  return numbers.map((number) => {
    const top = y + number * row;
    const start = x + (oneByOne ? number * half : 0);
    return (
      <g key={number}>
        {start > x && (
          <>
            <Waiting x1={x + 6} x2={start - 6} y={top + bar / 2} />
            <Label x={(x + start) / 2} y={top + bar / 2 + 4.5} anchor="middle" onLine>
              waits
            </Label>
          </>
        )}
        <Bar x={start + 1} y={top} w={half - 2} h={bar} name={`call ${number + 1}`} />
      </g>
    );
  });
}

interface AxisProps {
  x: number;
  half: number;
  top: number;
  bottom: number;
  /** Whether the times are written below it. */
  named: boolean;
}

/** Half a second after half a second, from the top of the first group to below the last. */
function Axis({ x, half, top, bottom, named }: AxisProps) {
  return ticks.map((name, index) => {
    const at = x + index * half;
    const anchor = index === 0 ? 'start' : index === ticks.length - 1 ? 'end' : 'middle';
    return (
      <g key={name}>
        <ThinLine x={at} y1={top} y2={bottom} />
        {named && (
          <Label x={at} y={bottom + 17} anchor={anchor}>
            {name}
          </Label>
        )}
      </g>
    );
  });
}

function Wide() {
  const half = 166;
  const x = 216;
  return (
    <>
      <Axis x={x} half={half} top={0} bottom={330} named />
      {groups.map(({ tone, head, who, oneByOne }, index) => {
        const y = 8 + index * 112;
        return (
          <Toned key={who} tone={tone}>
            <Label x={0} y={y + 32} kind="head" toned>
              {head}
            </Label>
            <Lines x={0} y={y + 51}>
              {wrapped(who, 26)}
            </Lines>
            <Bars x={x} y={y} half={half} oneByOne={oneByOne} />
          </Toned>
        );
      })}
    </>
  );
}

function Narrow() {
  const half = 95;
  return groups.map(({ tone, head, who, oneByOne }, index) => {
    const y = index * 170;
    return (
      <g key={who}>
        <Axis x={1} half={half} top={y + 42} bottom={y + 134} named={index === groups.length - 1} />
        <Toned tone={tone}>
          <Label x={0} y={y + 14} kind="head" toned>
            {head}
          </Label>
          <Label x={0} y={y + 33}>
            {who}
          </Label>
          <Bars x={1} y={y + 46} half={half} oneByOne={oneByOne} />
        </Toned>
      </g>
    );
  });
}

/** Three calls at the same time: in turn from a page, side by side otherwise. */
export const queue: Picture = {
  title: 'The queue',
  wide: { width: wideWidth, height: 352, shapes: <Wide /> },
  narrow: { width: narrowWidth, height: 494, shapes: <Narrow /> },
};
