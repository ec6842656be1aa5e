const unit = 'kg';

abstract class Base {
  readonly label = `of ${this.name}`;

  constructor(protected name: string) {}
}

export class Service extends Base {
  static made = 0;
  #limit = this.settings.limit * 2;
  address = `${this.settings.host}/${this.name}`;
  describe = () => `${this.label} at ${this.address}, ${this.#limit} ${unit}`;

  constructor(
    name: string,
    private readonly settings: { host: string; limit: number },
  ) {
    super(name);
    Service.made += 1;
  }
}
