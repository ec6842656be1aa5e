import { narrowWidth, type Picture, wideWidth } from './layout';
import { Packet } from './packet';
import { Box, Label, Toned } from './shapes';

/** As recorded on the newest release: an action and a handler that both wait, called by one page. */
const calls = [
  {
    tone: 'action',
    head: 'Server Action',
    caller: ['await wait()'],
    request: [
      ['POST /action-queue', 'the page’s URL'],
      ['Next-Action: <id>', 'which function'],
      ['[]', 'its arguments'],
    ],
    response: [
      ['200 text/x-component', 'for Next.js'],
      ['1:"waited"', 'the return value'],
    ],
    called: 'wait()',
  },
  {
    tone: 'route',
    head: 'Route Handler',
    caller: ['fetch(', "'/action-queue/wait',", "{ method: 'POST' })"],
    request: [
      ['POST /action-queue/wait', 'your URL'],
      ['', 'any body, or none'],
    ],
    response: [
      ['200 application/json', 'your status'],
      ['"waited"', 'your body'],
    ],
    called: 'POST()',
  },
] as const;

const line = 22;
const heightOf = (lines: readonly unknown[]) => lines.length * line + 18;

function Wide() {
  let y = 30;
  return (
    <>
      <Label x={12} y={14}>
        in the browser
      </Label>
      <Label x={394} y={14} anchor="middle">
        over the network
      </Label>
      <Label x={600} y={14}>
        on the server
      </Label>
      {calls.map(({ tone, head, caller, request, response, called }) => {
        const top = y;
        const second = top + heightOf(request) + 10;
        const h = second + heightOf(response) - top;
        y = top + h + 24;
        return (
          <Toned key={tone} tone={tone}>
            <Box x={0} y={top} w={200} h={h} head={['You write']} code={caller} />
            <Packet x={212} y={top} w={364} h={heightOf(request)} to="right" lines={request} />
            <Packet x={212} y={second} w={364} h={heightOf(response)} to="left" lines={response} />
            <Box x={588} y={top} w={132} h={h} head={[head]} code={[called]} />
          </Toned>
        );
      })}
    </>
  );
}

function Narrow() {
  let y = 0;
  return calls.map(({ tone, head, caller, request, response, called }) => {
    const top = y;
    const first = top + 24 + 22 + caller.length * 18 + 10;
    const second = first + heightOf(request) + 18;
    const last = second + heightOf(response) + 18;
    y = last + 40 + 36;
    return (
      <Toned key={tone} tone={tone}>
        <Label x={0} y={top + 14} kind="head" toned>
          {head}
        </Label>
        <Label x={narrowWidth} y={top + 14} anchor="end">
          in the browser
        </Label>
        <Box x={0} y={top + 24} w={narrowWidth} h={22 + caller.length * 18} code={caller} />
        <Packet x={0} y={first} w={narrowWidth} h={heightOf(request)} to="down" lines={request} />
        <Packet x={0} y={second} w={narrowWidth} h={heightOf(response)} to="up" lines={response} />
        <Box x={0} y={last} w={narrowWidth} h={40} code={[called]} />
        <Label x={narrowWidth - 12} y={last + 25} anchor="end">
          on the server
        </Label>
      </Toned>
    );
  });
}

/** Request and response of an action call and of a fetch. */
export const wire: Picture = {
  title: 'What crosses the wire',
  wide: { width: wideWidth, height: 360, shapes: <Wide /> },
  narrow: { width: narrowWidth, height: 646, shapes: <Narrow /> },
};
