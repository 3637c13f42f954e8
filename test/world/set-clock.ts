import { Clock } from '@maplebridge/kernel';

/** A clock that a builder sets. */
export class SetClock extends Clock {
  constructor(private at: Date = new Date()) {
    super();
  }

  override now(): Date {
    return new Date(this.at);
  }

  set(at: Date | string): void {
    this.at = new Date(at);
  }

  /** Milliseconds. */
  forward(by: number): void {
    this.at = new Date(this.at.getTime() + by);
  }
}
