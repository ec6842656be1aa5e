import { type File, files } from './files-of-app';
import { narrowWidth, type Picture, wideWidth } from './layout';
import { Box, Frame, Label, Lines, Toned } from './shapes';
import { Arrow, Network } from './strokes';
import { wrapped } from './wrapped';

const kindOf = (directive: string) => (directive.startsWith("'") ? 'code' : 'note');

interface CellProps {
  x: number;
  y: number;
  w: number;
  h: number;
  lines: readonly string[];
  gets: File['gets'];
}

function Cell({ lines, gets, ...area }: CellProps) {
  if (gets !== 'nothing') return <Box {...area} notes={lines} ghost={gets === 'instead'} />;
  const first = area.y + area.h / 2 - (lines.length - 1) * 9 + 4.5;
  return (
    <Lines x={area.x + 12} y={first}>
      {lines}
    </Lines>
  );
}

function Wide() {
  const at = (row: number) => 40 + row * 68;
  return (
    <>
      <Frame x={176} y={0} w={260} h={384} name="On the server" />
      <Frame x={460} y={0} w={260} h={384} name="In the browser" />
      <Network x={448} y1={0} y2={384} />
      {files.map(({ tone, name, directive, server, browser, gets }, row) => (
        <Toned key={name} tone={tone}>
          <Label x={0} y={at(row) + 25} kind="code">
            {name}
          </Label>
          <Label x={0} y={at(row) + 43} kind={kindOf(directive)} toned={kindOf(directive) === 'code'}>
            {directive}
          </Label>
          <Cell x={190} y={at(row)} w={232} h={58} lines={wrapped(server, 24)} gets="code" />
          <Cell x={474} y={at(row)} w={232} h={58} lines={wrapped(browser, 24)} gets={gets} />
          {tone === 'action' && <Arrow from={[470, at(row) + 29]} to={[426, at(row) + 29]} />}
        </Toned>
      ))}
    </>
  );
}

function Narrow() {
  const at = (row: number) => 54 + row * 106;
  return (
    <>
      <Label x={0} y={14} kind="head">
        On the server
      </Label>
      <Label x={154} y={14} kind="head">
        In the browser
      </Label>
      {files.map(({ tone, name, directive, server, browser, gets }, row) => (
        <Toned key={name} tone={tone}>
          <Label x={0} y={at(row) - 8} kind="code">
            {name}
          </Label>
          <Label
            x={narrowWidth}
            y={at(row) - 8}
            anchor="end"
            kind={kindOf(directive)}
            toned={kindOf(directive) === 'code'}
          >
            {directive}
          </Label>
          <Cell x={0} y={at(row)} w={134} h={70} lines={wrapped(server, 14)} gets="code" />
          <Network x={144} y1={at(row)} y2={at(row) + 70} />
          <Cell x={154} y={at(row)} w={134} h={70} lines={wrapped(browser, 14)} gets={gets} />
          {tone === 'action' && <Arrow from={[153, at(row) + 35]} to={[137, at(row) + 35]} />}
        </Toned>
      ))}
    </>
  );
}

/** Five files of one app, and what of each is on the server and in the browser. */
export const whereCodeRuns: Picture = {
  title: 'Where code runs',
  wide: { width: wideWidth, height: 384, shapes: <Wide /> },
  narrow: { width: narrowWidth, height: 548, shapes: <Narrow /> },
};
