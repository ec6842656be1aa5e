import { narrowWidth, type Picture, wideWidth } from './layout';
import { Box, Frame, Label, Toned } from './shapes';
import { Arrow, Network, Stroke } from './strokes';
import { wrapped } from './wrapped';

const rows = [
  {
    tone: 'action',
    caller: ['Your page', 'a form or a button'],
    asks: 'POST',
    entry: ['Server Action', 'for your own pages'],
  },
  {
    tone: 'route',
    caller: ['Anyone else', 'webhook, cron job, mobile app'],
    asks: 'HTTP',
    entry: ['Route Handler', 'a URL for everyone'],
  },
  {
    tone: 'plain',
    caller: ['A visitor', 'opens the page'],
    asks: 'GET',
    entry: ['Server Component', 'calls it, no request'],
  },
] as const;
const called = { head: 'Your function', code: 'addComment()', notes: 'checks who may do what' };

function Wide() {
  const middle = (row: number) => 78 + row * 92;
  return (
    <>
      <Label x={240} y={14} anchor="middle">
        the network
      </Label>
      <Network x={244} y1={24} y2={316} />
      <Frame x={300} y={0} w={420} h={316} name="Your server" />
      {rows.map(({ tone, caller, asks, entry }, row) => (
        <Toned key={tone} tone={tone}>
          <Box x={0} y={middle(row) - 38} w={186} h={76} head={[caller[0]]} notes={wrapped(caller[1], 20)} />
          <Arrow from={[190, middle(row)]} to={[310, middle(row)]} />
          <Label x={216} y={middle(row) - 8} anchor="middle" kind="code">
            {asks}
          </Label>
          <Box x={314} y={middle(row) - 38} w={184} h={76} head={[entry[0]]} notes={wrapped(entry[1], 20)} />
          <Arrow from={[502, middle(row)]} to={[552, middle(row)]} />
        </Toned>
      ))}
      <Toned tone="plain">
        <Box
          x={556}
          y={40}
          w={150}
          h={260}
          head={[called.head]}
          code={[called.code]}
          notes={wrapped(called.notes, 14)}
        />
      </Toned>
    </>
  );
}

function Narrow() {
  const middle = (row: number) => 114 + row * 116;
  return (
    <>
      <Label x={122} y={13} anchor="middle">
        the network
      </Label>
      <Network x={122} y1={24} y2={514} />
      <Frame x={134} y={24} w={154} h={490} name="Your server" />
      {rows.map(({ tone, caller, entry }, row) => (
        <Toned key={tone} tone={tone}>
          <Box
            x={0}
            y={middle(row) - 53}
            w={110}
            h={106}
            head={wrapped(caller[0], 9)}
            notes={wrapped(caller[1], 11)}
          />
          <Arrow from={[113, middle(row)]} to={[141, middle(row)]} />
          <Box
            x={144}
            y={middle(row) - 53}
            w={118}
            h={106}
            head={wrapped(entry[0], 9)}
            notes={wrapped(entry[1], 12)}
          />
        </Toned>
      ))}
      <Toned tone="plain">
        {rows.map(({ tone }, row) => (
          <Stroke key={tone} d={`M265 ${middle(row)}H276${row === 0 ? 'V400' : ''}`} />
        ))}
        <Arrow from={[276, 400]} to={[276, 416]} />
        <Box
          x={144}
          y={420}
          w={136}
          h={84}
          head={[called.head]}
          code={[called.code]}
          notes={wrapped(called.notes, 14)}
        />
      </Toned>
    </>
  );
}

/** Callers outside the server, what each of them reaches, and the one function behind it. */
export const whoCalls: Picture = {
  title: 'Who calls what',
  wide: { width: wideWidth, height: 316, shapes: <Wide /> },
  narrow: { width: narrowWidth, height: 514, shapes: <Narrow /> },
};
