'use\x20client';
import { Fragment } from 'react';
import { identity, Kind, type Shape, wrap } from './generic';

abstract class Base<const T extends readonly unknown[]> {
  #hidden = 'hidden';
  static count = 0;
  static {
    Base.count += 5;
  }
  constructor(protected readonly parts: T) {}
  get all() {
    return `${this.#hidden} ${this.parts.join('-')}`;
  }
  abstract name(): string;
}

class Real extends Base<[string, number]> {
  override name(): string {
    return identity('real');
  }
}

const Tags = { Deep: { Tag: ({ text }: { text: string }) => <i>{text}</i> } };

export function Classes({ shape }: { shape: Shape }) {
  const real = new Real(['a', 1]);
  const lines = [real.all, real.name(), String(Base.count), shape.kind, String(Kind.Edged), wrap(2)[0]];
  return (
    <>
      <p data-testid="classes">{lines.join(' | ')}</p>
      <p data-testid="tags" title="&quot;a&quot; &copy;">
        {lines.slice(0, 1).map((line) => (
          <Fragment {...{}} key={line}>
            <Tags.Deep.Tag {...{ text: 'deep' }} key="own" />
            {/* nothing */ ' & '}&lt;text&gt;
          </Fragment>
        ))}
      </p>
    </>
  );
}
