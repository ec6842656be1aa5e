import type { LoggedExchange } from '../sandbox/sandbox-state';

/** What a reader can do with one exchange of the list. */
export interface ExchangeActions {
  /** Opens the form for a request with this one filled in. */
  resend(exchange: LoggedExchange): void;
  /** Puts it beside another. */
  compare(exchange: LoggedExchange): void;
}
