export enum Size {
  Small = 1,
}

export enum Size {
  Large = 2,
}

export enum Colour {
  Red = 'red',
}

export namespace Colour {
  export type Name = 'red';
}
