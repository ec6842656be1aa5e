import { Buffer, type Encoding } from '../shared/node-buffer';
import { Emitter } from './emitter';

interface Target extends Emitter {
  write(chunk: string | Uint8Array): boolean;
  end(): void;
}

/**
 * Node's Readable around bytes that are all there: they flow once somebody listens, reads or resumes.
 * Source: https://nodejs.org/docs/latest-v20.x/api/stream.html#readable-streams
 */
export class Readable extends Emitter {
  readonly readable = true;
  destroyed = false;
  readableEnded = false;
  readableFlowing: boolean | null = null;
  readableEncoding: Encoding | null = null;
  #rest: Buffer;
  #isEnding = false;

  constructor(bytes: Uint8Array) {
    super();
    this.#rest = Buffer.from(bytes);
  }

  override on(event: string | symbol, listener: (...args: never[]) => void): this {
    super.on(event, listener);
    this.#startFor(event);
    return this;
  }

  override once(event: string | symbol, listener: (...args: never[]) => void): this {
    super.once(event, listener);
    this.#startFor(event);
    return this;
  }

  #startFor(event: string | symbol): void {
    if (event === 'data' && this.readableFlowing !== false) this.resume();
    if (event === 'readable') this.#later(() => this.emit('readable'));
  }

  /** What has been destroyed or has ended says nothing more. */
  #later(task: () => void): void {
    setTimeout(() => {
      if (!this.destroyed && !this.readableEnded) task();
    });
  }

  setEncoding(encoding: Encoding = 'utf8'): this {
    this.readableEncoding = encoding;
    return this;
  }

  isPaused = (): boolean => this.readableFlowing === false;

  pause(): this {
    this.readableFlowing = false;
    return this;
  }

  resume(): this {
    this.readableFlowing = true;
    this.#later(() => {
      if (!this.readableFlowing) return;
      const chunk = this.#consume();
      if (chunk !== null) this.emit('data', chunk);
      if (this.readableFlowing) this.#end();
    });
    return this;
  }

  read(size = this.#rest.length): string | Buffer | null {
    const chunk = this.#consume(size);
    if (this.#rest.length === 0) this.#end();
    if (chunk !== null) this.emit('data', chunk);
    return chunk;
  }

  #consume(size = this.#rest.length): string | Buffer | null {
    if (this.#rest.length === 0) return null;
    const chunk = Buffer.from(this.#rest.subarray(0, size));
    this.#rest = Buffer.from(this.#rest.subarray(size));
    return this.readableEncoding ? chunk.toString(this.readableEncoding) : chunk;
  }

  #end(): void {
    if (this.#isEnding || this.#rest.length > 0) return;
    this.#isEnding = true;
    this.#later(() => {
      this.readableEnded = true;
      this.emit('end');
      this.destroy();
    });
  }

  /** Takes the body out before anybody listens, as Next.js does where it parses it. */
  drain(): void {
    this.#consume();
    this.#isEnding = true;
    this.readableEnded = true;
    this.destroyed = true;
  }

  pipe<To extends Target>(target: To): To {
    this.on('data', (chunk: Buffer) => void target.write(chunk));
    this.on('end', () => target.end());
    target.emit('pipe', this);
    return target;
  }

  destroy(error?: Error): this {
    if (this.destroyed) return this;
    this.destroyed = true;
    if (error) this.emit('error', error);
    this.emit('close');
    return this;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<string | Buffer> {
    const chunk = this.#consume();
    if (chunk !== null) yield chunk;
    this.#end();
  }
}
